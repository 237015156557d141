-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE TYPE floatrange AS RANGE (SUBTYPE = float8);

/*
stop public.floatrange: the range type is in no migration: CREATE TYPE public.floatrange AS RANGE (SUBTYPE = double precision); Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP TYPE "public"."floatrange";
*/
