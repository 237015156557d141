-- prisma: no

-- old
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."createdAt" = now();
  RETURN NEW;
END
$$;

-- new
DROP FUNCTION touch();

/*
stop public.touch(): the function is missing: CREATE OR REPLACE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $function$ BEGIN NEW."createdAt" = now(); RETURN NEW; END $function$; Prisma doesn't see it
  → CREATE OR REPLACE FUNCTION public.touch()
     RETURNS trigger
     LANGUAGE plpgsql
    AS $function$
    BEGIN
      NEW."createdAt" = now();
      RETURN NEW;
    END
    $function$;
*/
