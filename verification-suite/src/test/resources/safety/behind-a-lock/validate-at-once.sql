-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD CONSTRAINT users_name_check CHECK (name <> '') NOT VALID;
ALTER TABLE users VALIDATE CONSTRAINT users_name_check;

/*
warning public.users: nobody can read or write it from line 2 to the end of the file, and line 3 takes its time (behind-a-lock), at 1, line 3
  → Put this into a migration of its own, before or behind this one; a file is one transaction:
    ALTER TABLE users VALIDATE CONSTRAINT users_name_check;
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD CONSTRAINT users_name_check CHECK (name <> '') NOT VALID;
-- next migration
ALTER TABLE users VALIDATE CONSTRAINT users_name_check;
