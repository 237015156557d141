-- prisma: yes

-- old
CREATE TABLE jobs (status varchar(20) NOT NULL DEFAULT 'queued' CHECK (status <> ''));
CREATE INDEX jobs_status_idx ON jobs (status) WHERE status = 'queued';

-- new
ALTER TABLE jobs ALTER COLUMN status TYPE text;

/*
stop public.jobs.status: the column differs: type text, expected character varying(20)
  → ALTER TABLE "public"."jobs" ALTER COLUMN "status" TYPE character varying(20);
*/
