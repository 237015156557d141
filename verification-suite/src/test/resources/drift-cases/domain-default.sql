-- prisma: no
-- remedy: by hand

-- old
CREATE DOMAIN positive AS integer DEFAULT 1;

-- new
ALTER DOMAIN positive SET DEFAULT 2;

/*
stop public.positive: the domain differs: default 2, expected 1; Prisma doesn't see it
  → No plain statement mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
