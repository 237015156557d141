-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
UPDATE users SET age = 18;

/*
warning public.users: its rows (3 rows) are changed in the transaction that changes the schema: until both are done, they are locked, and so are the tables (backfill), at 1, line 3
  → Put it into a migration of its own behind this one; for many rows do it in batches from a script, each committed:
    UPDATE users SET age = 18;
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
-- next migration
UPDATE users SET age = 18;
