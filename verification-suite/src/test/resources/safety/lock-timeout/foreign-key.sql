-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
CREATE TABLE notes (id integer PRIMARY KEY, user_id integer REFERENCES users);
CREATE INDEX notes_user_id_idx ON notes (user_id);

/*
warning public.users: waits without limit for SHARE ROW EXCLUSIVE, and meanwhile writes of all others wait behind it (lock-timeout), at 1, line 1
  → Begin the file with a limit; a deploy that runs into it has changed nothing, and can be repeated after npx prisma migrate resolve --rolled-back 1:
    SET LOCAL lock_timeout = '5s';
*/

-- safe
SET lock_timeout = '2s';
CREATE TABLE notes (id integer PRIMARY KEY, user_id integer REFERENCES users);
CREATE INDEX notes_user_id_idx ON notes (user_id);
