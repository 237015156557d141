-- prisma: no

-- old
CREATE TABLE jobs (status text CONSTRAINT known CHECK (status IN ('queued', 'done')));

-- new
ALTER TABLE jobs DROP CONSTRAINT known;

/*
stop public.jobs.known: the check is missing: ALTER TABLE public.jobs ADD CONSTRAINT known CHECK ((status = ANY (ARRAY['queued'::text, 'done'::text]))); Prisma doesn't see it
  → ALTER TABLE public.jobs ADD CONSTRAINT known CHECK ((status = ANY (ARRAY['queued'::text, 'done'::text])));
*/
