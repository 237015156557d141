-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE sessions ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users NOT VALID;
-- next migration
ALTER TABLE sessions VALIDATE CONSTRAINT sessions_user_id_fkey;

/*
advice public.sessions.sessions_user_id_fkey: the foreign key has no index on its own columns: each DELETE of a referenced row reads the whole table (foreign-key-without-index), at 1, line 2
  → Add @@index([user_id]) to the model, and alone in a migration of its own:
    CREATE INDEX CONCURRENTLY "sessions_user_id_idx" ON "public"."sessions" ("user_id");
*/

-- safe
CREATE INDEX CONCURRENTLY sessions_user_id_idx ON sessions (user_id);
-- next migration
SET LOCAL lock_timeout = '5s';
ALTER TABLE sessions ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users NOT VALID;
-- next migration
ALTER TABLE sessions VALIDATE CONSTRAINT sessions_user_id_fkey;
