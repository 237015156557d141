-- prisma: no

-- old
CREATE TABLE jobs (n integer CONSTRAINT positive CHECK (n > 0));

-- new
ALTER TABLE jobs DROP CONSTRAINT positive;
ALTER TABLE jobs ADD CONSTRAINT positive CHECK (n > 0) NOT VALID;

/*
stop public.jobs.positive: the check differs: validated NOT VALID, expected none; Prisma doesn't see it
  → ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "positive";
*/
