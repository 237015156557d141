-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));
CREATE INDEX sessions_user_id_idx ON sessions (user_id);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
SET LOCAL lock_timeout = '5s';
-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;

/*
warning public.sessions: each row (2 rows) is checked while nobody can write it or the table that it references (validated-constraint), at 1, line 3
  → In one migration:
    ALTER TABLE "public"."sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE NOT VALID;
    In the one behind it:
    ALTER TABLE "public"."sessions" VALIDATE CONSTRAINT "sessions_user_id_fkey";
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE NOT VALID;
-- next migration
ALTER TABLE "sessions" VALIDATE CONSTRAINT "sessions_user_id_fkey";
