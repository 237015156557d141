-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
COMMIT;

/*
advice COMMIT: ends a transaction that Prisma makes of the file anyway (transaction-control), at 1, line 4
  → Leave BEGIN and COMMIT out.
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
