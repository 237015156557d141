DO $do$ BEGIN
    CREATE FUNCTION queue_again() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.status = 'success' AND NEW.output IS NULL THEN NEW.status := 'queued'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER queue_again BEFORE UPDATE ON agent_jobs FOR EACH ROW EXECUTE FUNCTION queue_again();
END $do$;
/* Agent jobs › a job that is finished is neither claimed nor finished again
public.agent_jobs: the jobs that are claimed after the last one's success are 1, expected none
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that discards, doubles or changes rows.
*/
