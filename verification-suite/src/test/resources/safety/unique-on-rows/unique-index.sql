-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

/*
warning public.users: fails if a value is there twice, and nobody can write it (3 rows) while the index is built (unique-on-rows), at 1, line 3
  → See first whether there are any:
    SELECT "email", count(*) FROM "public"."users" GROUP BY "email" HAVING count(*) > 1;
    Alone in a migration of its own, since it runs outside transactions only:
    CREATE UNIQUE INDEX CONCURRENTLY "users_email_key" ON "users"("email");
*/

-- safe
CREATE UNIQUE INDEX CONCURRENTLY "users_email_key" ON "users"("email");
