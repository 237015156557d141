DO $do$ BEGIN
    CREATE FUNCTION limit_batch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM metric_events) > 250 THEN RAISE EXCEPTION 'at most 250 events'; END IF; RETURN NULL; END $$;
    CREATE TRIGGER limit_batch AFTER INSERT ON metric_events FOR EACH STATEMENT EXECUTE FUNCTION limit_batch();
END $do$;
/* Metric events › a batch of 500 events is stored whole
public.metric_events: refuses INSERT: at most 250 events (SQLSTATE P0001)
  → Look for a trigger, a rule or a policy on "public"."metric_events" that stands in the way.
*/
