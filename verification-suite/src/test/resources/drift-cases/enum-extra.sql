-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE TYPE colour AS ENUM ('red');

/*
stop public.colour: the enum is in no migration: CREATE TYPE public.colour AS ENUM ('red')
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP TYPE "public"."colour";
*/
