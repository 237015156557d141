DO $do$ BEGIN
    CREATE FUNCTION lose_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.meta ->> 'n' = '199' THEN RETURN NULL; END IF; RETURN NEW; END $$;
    CREATE TRIGGER lose_event BEFORE INSERT ON metric_events FOR EACH ROW EXECUTE FUNCTION lose_event();
END $do$;
/* Metric events › 4 writers at the same time lose nothing
public.metric_events: refuses INSERT: only 0 of 1 rows were stored in public.metric_events, without an error: a trigger or a rule discards the others (SQLSTATE 02000)
  → Look for a trigger, a rule or a policy on "public"."metric_events" that stands in the way.
*/
/* Metric events › a batch of 500 events is stored whole
public.metric_events: refuses INSERT: only 499 of 500 rows were stored in public.metric_events, without an error: a trigger or a rule discards the others (SQLSTATE 02000)
  → Look for a trigger, a rule or a policy on "public"."metric_events" that stands in the way.
*/
