-- prisma: no

-- old
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);

-- new
DROP DOMAIN positive;

/*
stop public.positive: the domain is missing: CREATE DOMAIN public.positive AS integer; Prisma doesn't see it
  → CREATE DOMAIN public.positive AS integer;
    ALTER DOMAIN public.positive ADD CONSTRAINT positive_check CHECK ((VALUE > 0));
*/
