-- prisma: no
-- remedy: by hand

-- old
CREATE DOMAIN positive AS integer CONSTRAINT over_zero CHECK (VALUE > 0);

-- new
ALTER DOMAIN positive DROP CONSTRAINT over_zero;

/*
stop public.positive.over_zero: the check is missing: ALTER DOMAIN public.positive ADD CONSTRAINT over_zero CHECK ((VALUE > 0)); Prisma doesn't see it
  → ALTER DOMAIN public.positive ADD CONSTRAINT over_zero CHECK ((VALUE > 0));
*/
