-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE TABLE sessions (id integer PRIMARY KEY, user_id integer, expires timestamp(3));

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;
INSERT INTO sessions VALUES (1, 1, now()), (2, NULL, now());

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE "sessions" RENAME TO "logins";

/*
warning public.sessions: is called public.logins now, and the application that runs asks for it by the old name (rename), at 1, line 2
  → Keep the name in the database, and rename the model in schema.prisma alone: @@map("sessions")
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE "sessions" RENAME TO "logins";
CREATE VIEW "sessions" AS SELECT * FROM "logins";
