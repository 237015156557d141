-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE COLLATION german (LOCALE = 'C');

/*
stop public.german: the collation is in no migration: definition locale C; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP COLLATION "public"."german";
*/
