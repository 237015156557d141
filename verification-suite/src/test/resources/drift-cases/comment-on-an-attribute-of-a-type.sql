-- prisma: no
-- remedy: by hand

-- old
CREATE TYPE address AS (street text, city text);

-- new
COMMENT ON COLUMN address.city IS 'where it''s at';

/*
advice public.address: the composite type differs: comments of its attributes city 'where it''s at', expected none; Prisma doesn't see it
  → No plain statement mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
