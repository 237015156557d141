-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE INDEX users_name_idx ON users (name);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
DROP INDEX CONCURRENTLY users_name_idx;
COMMENT ON TABLE users IS 'those who log in';

/*
stop DROP INDEX CONCURRENTLY users_name_idx: runs outside transactions only, and Prisma sends the whole file as one: it fails (non-transactional), at 1, line 2
  → Alone in a migration of its own:
    DROP INDEX CONCURRENTLY users_name_idx;
*/

-- safe
DROP INDEX CONCURRENTLY users_name_idx;
-- next migration
COMMENT ON TABLE users IS 'those who log in';
