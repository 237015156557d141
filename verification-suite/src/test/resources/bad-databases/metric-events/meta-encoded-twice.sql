DO $do$ BEGIN
    CREATE FUNCTION encode_twice() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.meta := to_jsonb(NEW.meta::text); RETURN NEW; END $$;
    CREATE TRIGGER encode_twice BEFORE INSERT ON metric_events FOR EACH ROW EXECUTE FUNCTION encode_twice();
END $do$;
/* Metric events › 4 writers at the same time lose nothing
public.metric_events: the events of all writers are none, expected 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22… (888 characters)
  → Look for a trigger, a rule or a policy on "public"."metric_events" that discards, doubles or changes rows.
*/
/* Metric events › a batch of 500 events is stored whole
public.metric_events: the events of a batch are none, expected 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22… (2388 characters)
  → Look for a trigger, a rule or a policy on "public"."metric_events" that discards, doubles or changes rows.
*/
/* Metric events › a batch with an event that stands there already is rejected whole
public.metric_events: the events after a batch was rejected are none, expected 0
  → Look for a trigger, a rule or a policy on "public"."metric_events" that discards, doubles or changes rows.
*/
/* Metric events › a time range has its start and leaves its end out, to the millisecond
public.metric_events: the events of a day are none, expected 1, 2
  → Look for a trigger, a rule or a policy on "public"."metric_events" that discards, doubles or changes rows.
*/
/* Metric events › an event keeps its type and its meta data, and gets the time of now
public.metric_events.meta: holds '"{\"run\": \"single\", \"path\": \"/pricing?a=1&b=ü\", \"referrer\": null}"', expected '{"run": "single", "path": "/pricing?a=1&b=ü", "referrer": null}'
  → Look for a trigger, a default or a column type on "public"."metric_events" that changes what is written.
*/
/* Metric events › events are counted by type
public.metric_events: the events by type are none, expected click 2, conversion 1, page_view 3
  → Look for a trigger, a rule or a policy on "public"."metric_events" that discards, doubles or changes rows.
*/
/* Metric events › events are found by what their meta data contain
public.metric_events: the events of a plan are none, expected 1
  → Look for a trigger, a rule or a policy on "public"."metric_events" that discards, doubles or changes rows.
*/
