-- prisma: no

-- old
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."createdAt" = now();
  RETURN NEW;
END
$$;

-- new
CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."createdAt" = clock_timestamp();
  RETURN NEW;
END
$$;

/*
stop public.touch(): the function differs: body BEGIN NEW."createdAt" = clock_timestamp(); RETURN NEW; END, expected BEGIN NEW."createdAt" = now(); RETURN NEW; END; Prisma doesn't see it
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
