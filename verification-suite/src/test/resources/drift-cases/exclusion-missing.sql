-- prisma: no

-- old
CREATE TABLE bookings (during tsrange, CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&));

-- new
ALTER TABLE bookings DROP CONSTRAINT no_overlap;

/*
stop public.bookings.no_overlap: the exclusion is missing: ALTER TABLE public.bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&); Prisma doesn't see it
  → ALTER TABLE public.bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);
*/
