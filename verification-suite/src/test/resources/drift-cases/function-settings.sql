-- prisma: no

-- old
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."createdAt" = now();
  RETURN NEW;
END
$$;

-- new
ALTER FUNCTION touch() SET search_path = public;

/*
stop public.touch(): the function differs: settings search_path=public, expected none; Prisma doesn't see it
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
