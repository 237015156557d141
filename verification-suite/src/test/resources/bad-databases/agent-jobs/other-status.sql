ALTER TABLE agent_jobs ALTER COLUMN status SET DEFAULT 'pending';
/* Agent jobs › a job that is enqueued is queued as of now, without output, error and metrics
public.agent_jobs.status: holds 'pending', expected 'queued'
  → Look for a trigger, a default or a column type on "public"."agent_jobs" that changes what is written.
*/
/* Tables › has its columns, with type, nullability and default › public.agent_jobs
public.agent_jobs.status: has the default 'pending', declared with the default 'queued'
  → ALTER TABLE "public"."agent_jobs" ALTER COLUMN "status" SET DEFAULT 'queued';
*/
