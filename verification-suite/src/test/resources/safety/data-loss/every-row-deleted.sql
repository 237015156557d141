-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
DELETE FROM sessions;

/*
stop public.sessions: DELETE without WHERE takes all of its rows away (2 rows) (data-loss), at 1, line 1
  → Say which rows with WHERE. If it is to be all of them, take a backup, and say so:
    -- neonhub:allow data-loss: REASON
*/

-- safe
DELETE FROM sessions WHERE expires < now() - interval '30 days';
