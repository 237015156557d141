-- before
CREATE TYPE role AS ENUM ('member');
CREATE TABLE users (id integer PRIMARY KEY, role role);

-- rows
INSERT INTO users VALUES (1, 'member');

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TYPE role ADD VALUE 'admin';
ALTER TABLE users ALTER COLUMN role SET DEFAULT 'admin';

/*
stop ALTER TABLE users ALTER COLUMN role SET DEFAULT 'admin': uses an enum label that the same file adds, which PostgreSQL refuses: it fails (enum-value-used), at 1, line 3
  → In a migration of its own before this one:
    ALTER TYPE role ADD VALUE 'admin';
*/

-- safe
ALTER TYPE role ADD VALUE 'admin';
-- next migration
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ALTER COLUMN role SET DEFAULT 'admin';
