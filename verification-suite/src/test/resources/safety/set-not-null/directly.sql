-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;

/*
warning public.users.name: is looked for in each row (3 rows) while nobody can read or write the table (set-not-null), at 1, line 2
  → In three migrations, of which none does so:
    ALTER TABLE "public"."users" ADD CONSTRAINT "users_name_not_null" CHECK ("name" IS NOT NULL) NOT VALID;
    ALTER TABLE "public"."users" VALIDATE CONSTRAINT "users_name_not_null";
    ALTER TABLE "public"."users" ALTER COLUMN "name" SET NOT NULL;
    ALTER TABLE "public"."users" DROP CONSTRAINT "users_name_not_null";
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD CONSTRAINT users_name_not_null CHECK (name IS NOT NULL) NOT VALID;
-- next migration
SET LOCAL lock_timeout = '5s';
ALTER TABLE users VALIDATE CONSTRAINT users_name_not_null;
-- next migration
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ALTER COLUMN name SET NOT NULL;
ALTER TABLE users DROP CONSTRAINT users_name_not_null;
