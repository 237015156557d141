ALTER TABLE agent_jobs ADD CONSTRAINT agent_jobs_status_check CHECK (status IN ('queued', 'running', 'done', 'error'));
/* Agent jobs › a job that is finished is neither claimed nor finished again
public.agent_jobs: refuses UPDATE: new row for relation "agent_jobs" violates check constraint "agent_jobs_status_check" (SQLSTATE 23514)
  → The application writes such rows: drop or correct "agent_jobs_status_check" on "public"."agent_jobs".
*/
/* Agent jobs › a job that succeeds keeps its output and metrics
public.agent_jobs: refuses UPDATE: new row for relation "agent_jobs" violates check constraint "agent_jobs_status_check" (SQLSTATE 23514)
  → The application writes such rows: drop or correct "agent_jobs_status_check" on "public"."agent_jobs".
*/
