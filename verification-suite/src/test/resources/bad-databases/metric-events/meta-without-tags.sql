DO $do$ BEGIN
    CREATE FUNCTION drop_tags() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.meta := NEW.meta - 'tags'; RETURN NEW; END $$;
    CREATE TRIGGER drop_tags BEFORE INSERT ON metric_events FOR EACH ROW EXECUTE FUNCTION drop_tags();
END $do$;
/* Metric events › events are found by what their meta data contain
public.metric_events: the events with a tag are none, expected 1, 2
  → Look for a trigger, a rule or a policy on "public"."metric_events" that discards, doubles or changes rows.
*/
