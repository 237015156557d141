-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
SET LOCAL lock_timeout = '5s';
DROP TABLE "sessions";

/*
stop public.sessions: the table is dropped with its rows (2 rows) (data-loss), at 1, line 2
  → Take it out of the application in this release, and drop it in the next, with a backup and:
    -- neonhub:allow data-loss: REASON
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE "sessions" ALTER COLUMN "expires" DROP NOT NULL;
