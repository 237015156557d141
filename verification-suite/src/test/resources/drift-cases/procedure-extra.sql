-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE PROCEDURE nothing() LANGUAGE sql AS $$ SELECT 1 $$;

/*
stop public.nothing(): the procedure is in no migration: CREATE OR REPLACE PROCEDURE public.nothing() LANGUAGE sql AS $procedure$ SELECT 1 $procedure$; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP PROCEDURE "public"."nothing"();
*/
