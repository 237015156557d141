ALTER TABLE metric_events ADD CONSTRAINT metric_events_type_check CHECK (type IN ('page_view', 'click', 'agent_run'));
/* Metric events › events are counted by type
public.metric_events: refuses INSERT: new row for relation "metric_events" violates check constraint "metric_events_type_check" (SQLSTATE 23514)
  → The application writes such rows: drop or correct "metric_events_type_check" on "public"."metric_events".
*/
