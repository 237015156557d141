DO $do$ BEGIN
    CREATE FUNCTION stay_queued() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.status = 'running' THEN NEW.status := 'queued'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER stay_queued BEFORE UPDATE ON agent_jobs FOR EACH ROW EXECUTE FUNCTION stay_queued();
END $do$;
/* Agent jobs › 6 workers at the same time claim each of 60 jobs exactly once
public.agent_jobs: gives some jobs to several workers, or to none
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that changes a status, or makes a claim wait or fail.
*/
/* Agent jobs › a job that fails keeps its error and metrics
public.agent_jobs: the step from running to error changed 0 rows, expected 1
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, keeps or adds rows.
*/
/* Agent jobs › a job that is finished is neither claimed nor finished again
public.agent_jobs: the step from running to success changed 0 rows, expected 1
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, keeps or adds rows.
*/
/* Agent jobs › a job that succeeds keeps its output and metrics
public.agent_jobs: the step from running to success changed 0 rows, expected 1
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, keeps or adds rows.
*/
/* Agent jobs › jobs are claimed in the order of their creation, those of one moment in the order of their ids
public.agent_jobs: the jobs in the order of their claims are 1, 1, 1, 1, expected 1, 2, 3, 4
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/
/* Agent jobs › the job of a worker that dies after its claim stays running
public.agent_jobs: the jobs that are claimed after their worker died are 0, expected none
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/
