-- before
CREATE TYPE role AS ENUM ('member');
CREATE TABLE users (id integer PRIMARY KEY, role role);

-- rows
INSERT INTO users VALUES (1, 'member');

-- dangerous
ALTER TYPE role ADD VALUE 'admin';
UPDATE users SET role = 'admin' WHERE id = 1;

/*
stop UPDATE users SET role = 'admin' WHERE id = 1: uses an enum label that the same file adds, which PostgreSQL refuses: it fails (enum-value-used), at 1, line 2
  → In a migration of its own before this one:
    ALTER TYPE role ADD VALUE 'admin';
*/

-- safe
ALTER TYPE role ADD VALUE 'admin';
-- next migration
UPDATE users SET role = 'admin' WHERE id = 1;
