-- prisma: no
-- remedy: by hand

-- old
CREATE TABLE base (id text);
CREATE TABLE derived (id text);

-- new
ALTER TABLE derived INHERIT base;

/*
stop public.derived: the table differs: inherits public.base, expected none; Prisma doesn't see it
  → Nothing plain mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
