ALTER TABLE "agent_jobs" ALTER COLUMN "status" DROP DEFAULT;

/* Agent jobs › a job that is enqueued is queued as of now, without output, error and metrics
public.agent_jobs.status: refuses INSERT: null value in column "status" of relation "agent_jobs" violates not-null constraint (SQLSTATE 23502)
  → Give the column its default back, or drop its NOT NULL.
*/

/* Tables › has its columns, with type, nullability and default › public.agent_jobs
public.agent_jobs.status: has no default, declared with the default 'queued'
  → ALTER TABLE "public"."agent_jobs" ALTER COLUMN "status" SET DEFAULT 'queued';
*/
