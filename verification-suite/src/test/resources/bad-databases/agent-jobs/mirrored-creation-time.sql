DO $do$ BEGIN
    CREATE FUNCTION mirror_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW."createdAt" := timestamp '2060-01-01' - (NEW."createdAt" - timestamp '2000-01-01'); RETURN NEW; END $$;
    CREATE TRIGGER mirror_time BEFORE INSERT ON agent_jobs FOR EACH ROW EXECUTE FUNCTION mirror_time();
END $do$;
/* Agent jobs › a job that is enqueued is queued as of now, without output, error and metrics
public.agent_jobs.createdAt: is not the time of the INSERT that left it out
  → ALTER TABLE "public"."agent_jobs" ALTER COLUMN "createdAt" SET DEFAULT CURRENT_TIMESTAMP;
*/
/* Agent jobs › a worker passes over a job that another one is claiming, without waiting
public.agent_jobs: the jobs that two workers claimed at the same time are 1, 0, expected 0, 1
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/
/* Agent jobs › jobs are claimed in the order of their creation, those of one moment in the order of their ids
public.agent_jobs: the jobs in the order of their claims are 3, 4, 2, 1, expected 1, 2, 3, 4
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/
