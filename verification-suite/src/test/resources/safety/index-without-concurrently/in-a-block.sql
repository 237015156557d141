-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
DO $$ BEGIN
  SET LOCAL lock_timeout = '5s';
  CREATE INDEX users_name_idx ON users (name);
END $$;

/*
warning public.users: nobody can write it (3 rows) while the index is built (index-without-concurrently), at 1, line 1
  → Write it without DO, as CREATE INDEX CONCURRENTLY, alone in a migration of its own.
*/

-- safe
CREATE INDEX CONCURRENTLY users_name_idx ON users (name);
