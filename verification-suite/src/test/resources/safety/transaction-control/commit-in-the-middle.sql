-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
COMMIT;
CREATE TABLE teams (id integer PRIMARY KEY);

/*
warning COMMIT: ends the transaction in the middle of the file: if a statement behind it fails, what stands before it stays, and the migration cannot be repeated (transaction-control), at 1, line 3
  → Leave BEGIN and COMMIT out, or make two migrations of it.
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
CREATE TABLE teams (id integer PRIMARY KEY);
