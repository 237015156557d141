DO $do$ BEGIN
    CREATE FUNCTION one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT pg_try_advisory_xact_lock(1) THEN RAISE EXCEPTION 'events are written one at a time'; END IF; RETURN NULL; END $$;
    CREATE TRIGGER one_at_a_time BEFORE INSERT ON metric_events FOR EACH STATEMENT EXECUTE FUNCTION one_at_a_time();
END $do$;
/* Metric events › 4 writers at the same time lose nothing
public.metric_events: refuses INSERT: events are written one at a time (SQLSTATE P0001)
  → Look for a trigger, a rule or a policy on "public"."metric_events" that stands in the way.
*/
