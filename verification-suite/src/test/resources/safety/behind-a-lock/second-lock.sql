-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
ALTER TABLE sessions ADD COLUMN age integer;

/*
advice public.users: nobody can read or write it from line 2 to the end of the file, and line 3 waits for a lock on public.sessions (behind-a-lock), at 1, line 3
  → Put this into a migration of its own, before or behind this one; a file is one transaction:
    ALTER TABLE sessions ADD COLUMN age integer;
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
-- next migration
SET LOCAL lock_timeout = '5s';
ALTER TABLE sessions ADD COLUMN age integer;
