-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD CONSTRAINT users_email_name_key UNIQUE (email, name);

/*
warning public.users: fails if a value is there twice, and nobody can read or write it (3 rows) while its index is built (unique-on-rows), at 1, line 2
  → See first whether there are any:
    SELECT "email", "name", count(*) FROM "public"."users" GROUP BY "email", "name" HAVING count(*) > 1;
    In a migration of its own:
    CREATE UNIQUE INDEX CONCURRENTLY "users_email_name_key" ON "public"."users" ("email", "name");
    In the one behind it:
    ALTER TABLE "public"."users" ADD CONSTRAINT "users_email_name_key" UNIQUE USING INDEX "users_email_name_key";
*/

-- safe
CREATE UNIQUE INDEX CONCURRENTLY users_email_name_key ON users (email, name);
-- next migration
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD CONSTRAINT users_email_name_key UNIQUE USING INDEX users_email_name_key;
