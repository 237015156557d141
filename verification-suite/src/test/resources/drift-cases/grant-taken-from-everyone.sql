-- prisma: no

-- old
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."createdAt" = now();
  RETURN NEW;
END
$$;

-- new
REVOKE EXECUTE ON FUNCTION touch() FROM PUBLIC;

/*
stop public.touch().PUBLIC: the grant is in no migration: REVOKE EXECUTE ON ROUTINE public.touch() FROM PUBLIC; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    GRANT EXECUTE ON ROUTINE public.touch() TO PUBLIC;
*/
