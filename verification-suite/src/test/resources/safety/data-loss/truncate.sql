-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
SET LOCAL lock_timeout = '5s';
TRUNCATE sessions, users;

/*
stop public.sessions: TRUNCATE takes all of its rows away (2 rows) (data-loss), at 1, line 2
  → Make sure that nobody needs them, take a backup, and say so:
    -- neonhub:allow data-loss: REASON
stop public.users: TRUNCATE takes all of its rows away (3 rows) (data-loss), at 1, line 2
  → Make sure that nobody needs them, take a backup, and say so:
    -- neonhub:allow data-loss: REASON
*/

-- safe
SET LOCAL lock_timeout = '5s';
CREATE TABLE imported (id integer PRIMARY KEY);
TRUNCATE imported;
