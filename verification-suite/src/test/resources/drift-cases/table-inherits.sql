-- prisma: no

-- old
CREATE TABLE base (id text);
CREATE TABLE derived (id text);

-- new
ALTER TABLE derived INHERIT base;

/*
stop public.derived: the table differs: inherits public.base, expected none; Prisma doesn't see it
  → ALTER TABLE "public"."derived" NO INHERIT public.base;
*/
