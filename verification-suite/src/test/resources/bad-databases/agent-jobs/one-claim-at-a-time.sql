DO $do$ BEGIN
    CREATE FUNCTION one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(1); RETURN NULL; END $$;
    CREATE TRIGGER one_at_a_time BEFORE UPDATE ON agent_jobs FOR EACH STATEMENT EXECUTE FUNCTION one_at_a_time();
END $do$;
/* Agent jobs › a worker passes over a job that another one is claiming, without waiting
public.agent_jobs: refuses UPDATE: canceling statement due to lock timeout (SQLSTATE 55P03)
  → Look for a trigger or a rule on "public"."agent_jobs" that takes locks.
*/
