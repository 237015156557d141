-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
CREATE TABLE notes (id integer PRIMARY KEY, user_id integer REFERENCES users);

/*
advice public.notes.notes_user_id_fkey: the foreign key has no index on its own columns: each DELETE of a referenced row reads the whole table (foreign-key-without-index), at 1, line 1
  → Add @@index([user_id]) to the model and migrate.
*/

-- safe
SET LOCAL lock_timeout = '5s';
CREATE TABLE notes (id integer PRIMARY KEY, user_id integer REFERENCES users);
CREATE INDEX notes_user_id_idx ON notes (user_id);
