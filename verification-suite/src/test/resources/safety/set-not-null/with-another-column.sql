-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
-- AlterTable
ALTER TABLE "users" ADD COLUMN "age" integer,
ALTER COLUMN "email" SET NOT NULL;

/*
warning public.users.email: is looked for in each row (3 rows) while nobody can read or write the table (set-not-null), at 1, line 3
  → In three migrations, of which none does so:
    ALTER TABLE "public"."users" ADD CONSTRAINT "users_email_not_null" CHECK ("email" IS NOT NULL) NOT VALID;
    ALTER TABLE "public"."users" VALIDATE CONSTRAINT "users_email_not_null";
    ALTER TABLE "public"."users" ALTER COLUMN "email" SET NOT NULL;
    ALTER TABLE "public"."users" DROP CONSTRAINT "users_email_not_null";
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE "users" ADD COLUMN "age" integer,
ALTER COLUMN "email" DROP NOT NULL;
