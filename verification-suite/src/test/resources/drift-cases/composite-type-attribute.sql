-- prisma: no
-- remedy: by hand

-- old
CREATE TYPE address AS (street text, city text);

-- new
ALTER TYPE address ADD ATTRIBUTE zip text;

/*
stop public.address: the composite type differs: attributes street text, city text, zip text, expected street text, city text; Prisma doesn't see it
  → No plain statement mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
