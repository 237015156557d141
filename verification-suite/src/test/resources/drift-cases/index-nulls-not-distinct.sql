-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE UNIQUE INDEX users_age_key ON users (age);

-- new
DROP INDEX users_age_key;
CREATE UNIQUE INDEX users_age_key ON users (age) NULLS NOT DISTINCT;

/*
stop public.users.users_age_key: the index differs: nulls NOT DISTINCT, expected none; Prisma doesn't see it
  → DROP INDEX "public"."users_age_key";
    CREATE UNIQUE INDEX users_age_key ON public.users (age);
*/
