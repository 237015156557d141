-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN number serial;

/*
warning public.users.number: differs per row, so that PostgreSQL writes the whole table (3 rows) anew, while nobody can read or write it (volatile-default), at 1, line 2
  → Add the column without it, let the application fill it, and fill the rows of before in batches.
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN number integer DEFAULT 0;
