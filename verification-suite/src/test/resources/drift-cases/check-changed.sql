-- prisma: no

-- old
CREATE TABLE jobs (status text CONSTRAINT known CHECK (status IN ('queued', 'done')));

-- new
ALTER TABLE jobs DROP CONSTRAINT known;
ALTER TABLE jobs ADD CONSTRAINT known CHECK (status IN ('queued', 'done', 'failed'));

/*
stop public.jobs.known: the check differs: expression (status = ANY (ARRAY['queued'::text, 'done'::text, 'failed'::text])), expected (status = ANY (ARRAY['queued'::text, 'done'::text])); Prisma doesn't see it
  → ALTER TABLE "public"."jobs" DROP CONSTRAINT "known";
    ALTER TABLE public.jobs ADD CONSTRAINT known CHECK ((status = ANY (ARRAY['queued'::text, 'done'::text])));
*/
