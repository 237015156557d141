-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
CREATE INDEX CONCURRENTLY users_name_idx ON users (name);

/*
stop CREATE INDEX CONCURRENTLY users_name_idx ON users (name): runs outside transactions only, and Prisma sends the whole file as one: it fails (non-transactional), at 1, line 3
  → Alone in a migration of its own:
    CREATE INDEX CONCURRENTLY users_name_idx ON users (name);
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
-- next migration
CREATE INDEX CONCURRENTLY users_name_idx ON users (name);
