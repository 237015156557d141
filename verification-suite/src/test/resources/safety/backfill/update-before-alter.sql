-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
SET LOCAL lock_timeout = '5s';
UPDATE sessions SET user_id = 1 WHERE user_id IS NULL;
ALTER TABLE users ADD COLUMN age integer;

/*
warning public.sessions: its rows (2 rows) are changed in the transaction that changes the schema: until both are done, they are locked, and so are the tables (backfill), at 1, line 2
  → Put it into a migration of its own behind this one; for many rows do it in batches from a script, each committed:
    UPDATE sessions SET user_id = 1 WHERE user_id IS NULL;
*/

-- safe
UPDATE sessions SET user_id = 1 WHERE user_id IS NULL;
-- next migration
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
