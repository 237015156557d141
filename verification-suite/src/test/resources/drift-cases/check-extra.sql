-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ADD CONSTRAINT adult CHECK (age >= 18);

/*
stop public.users.adult: the check is in no migration: ALTER TABLE public.users ADD CONSTRAINT adult CHECK ((age >= 18)); Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    ALTER TABLE "public"."users" DROP CONSTRAINT "adult";
*/
