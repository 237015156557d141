-- prisma: no

-- old
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT n * 2 $$;

-- new
CREATE FUNCTION twice(n numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT n * 2 $$;

/*
stop public.twice(numeric): the function is in no migration: CREATE OR REPLACE FUNCTION public.twice(n numeric) RETURNS numeric LANGUAGE sql AS $function$ SELECT n * 2 $function$; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP FUNCTION "public"."twice"(numeric);
*/
