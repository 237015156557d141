-- prisma: no

-- old
CREATE TABLE bookings (during tsrange CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&));

-- new
ALTER TABLE bookings DROP CONSTRAINT no_overlap;

