ALTER TABLE "agent_jobs" ALTER COLUMN "status" DROP DEFAULT;

/* Agent jobs › 6 workers at the same time claim each of 60 jobs exactly once
public.agent_jobs: the jobs that were claimed are '[]', expected '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21… (230 characters)'
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/

/* Agent jobs › a job that fails keeps its error and metrics
public.agent_jobs: the jobs that are claimed are '[]', expected '[1]'
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/

/* Agent jobs › a job that is enqueued is queued as of now, without output, error and metrics
public.agent_jobs.status: refuses INSERT: null value in column "status" of relation "agent_jobs" violates not-null constraint (SQLSTATE 23502)
  → Give the column its default back, or drop its NOT NULL.
*/

/* Agent jobs › a job that is finished is neither claimed nor finished again
public.agent_jobs: the jobs that are claimed are '[]', expected '[1]'
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/

/* Agent jobs › a job that succeeds keeps its output and metrics
public.agent_jobs: the jobs that are claimed are '[]', expected '[1]'
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/

/* Agent jobs › a worker passes over a job that another one is claiming, without waiting
public.agent_jobs: the jobs that two workers claimed at the same time are '[]', expected '[0, 1]'
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/

/* Agent jobs › jobs are claimed in the order of their creation, those of one moment in the order of their ids
public.agent_jobs: the jobs in the order of their claims are '[]', expected '[1, 2, 3, 4]'
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/

/* Agent jobs › the job of a worker that dies after its claim stays running
public.agent_jobs: the statuses of the jobs of dead workers are '[status-36hj3e9x3gwloeg5]', expected '[running]'
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/

/* Agent jobs › the job of a worker that dies before its claim commits is claimed by another one
public.agent_jobs: the jobs that are claimed after their worker died are '[]', expected '[0]'
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/

/* Tables › has its columns, with type, nullability and default › public.agent_jobs
public.agent_jobs.status: has no default, declared with the default 'queued'
  → ALTER TABLE "public"."agent_jobs" ALTER COLUMN "status" SET DEFAULT 'queued';
*/
