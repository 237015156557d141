-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE "users" ADD COLUMN "age" integer,
ADD COLUMN "role" TEXT NOT NULL;

/*
stop public.users.role: is required and has no default: it cannot be added to a table with rows (3 rows) (not-null-without-default), at 1, line 2
  → Add it as optional, fill it in batches, and make it required in a later migration:
    ALTER TABLE "public"."users" ADD COLUMN "role" TEXT;
    Or give it a default that fits the rows that are there:
    ALTER TABLE "public"."users" ADD COLUMN "role" TEXT NOT NULL DEFAULT …;
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE "users" ADD COLUMN "age" integer,
ADD COLUMN "role" TEXT;
