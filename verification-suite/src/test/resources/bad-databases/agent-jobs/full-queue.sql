DO $do$ BEGIN
    CREATE FUNCTION limit_queue() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM agent_jobs WHERE status = 'queued') > 50 THEN RAISE EXCEPTION 'the queue is full'; END IF; RETURN NULL; END $$;
    CREATE TRIGGER limit_queue AFTER INSERT ON agent_jobs FOR EACH STATEMENT EXECUTE FUNCTION limit_queue();
END $do$;
/* Agent jobs › 6 workers at the same time claim each of 60 jobs exactly once
public.agent_jobs: refuses INSERT: the queue is full (SQLSTATE P0001)
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that stands in the way.
*/
