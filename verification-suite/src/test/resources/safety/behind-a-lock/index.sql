-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
-- neonhub:allow index-without-concurrently: few rows
CREATE INDEX sessions_user_id_idx ON sessions (user_id);

/*
warning public.users: nobody can read or write it from line 2 to the end of the file, and line 4 takes its time (behind-a-lock), at 1, line 4
  → Put this into a migration of its own, before or behind this one; a file is one transaction:
    CREATE INDEX sessions_user_id_idx ON sessions (user_id);
advice public.sessions: nobody can write it (2 rows) while the index is built (index-without-concurrently), at 1, line 4
  → Allowed: few rows
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
-- next migration
CREATE INDEX CONCURRENTLY sessions_user_id_idx ON sessions (user_id);
