-- prisma: no

-- old
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."createdAt" = now();
  RETURN NEW;
END
$$;

-- new
ALTER FUNCTION touch() SECURITY DEFINER;

/*
stop public.touch(): the function differs: security DEFINER, expected none; Prisma doesn't see it
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
