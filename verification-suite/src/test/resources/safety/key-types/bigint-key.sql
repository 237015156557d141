-- before
CREATE TABLE users (id bigint PRIMARY KEY);

-- rows
INSERT INTO users VALUES (1);

-- dangerous
SET LOCAL lock_timeout = '5s';
CREATE TABLE notes (id bigint PRIMARY KEY, user_id integer REFERENCES users);
CREATE INDEX notes_user_id_idx ON notes (user_id);

/*
warning public.notes.user_id: is integer and references public.users.id, which is bigint (key-types), at 1, line 1
  → Give it the type of what it references, while the table is small:
    ALTER TABLE "public"."notes" ALTER COLUMN "user_id" TYPE bigint;
*/

-- safe
SET LOCAL lock_timeout = '5s';
CREATE TABLE notes (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
CREATE INDEX notes_user_id_idx ON notes (user_id);
