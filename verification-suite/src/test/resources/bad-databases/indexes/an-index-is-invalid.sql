UPDATE pg_index SET indisvalid = false WHERE indexrelid = '"metric_events_type_idx"'::regclass;

/* Indexes › is there as declared, and valid › public.metric_events: metric_events_type_idx
public.metric_events.metric_events_type_idx: the index is not valid, so no query uses it: a CREATE INDEX CONCURRENTLY failed or is still running
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    REINDEX INDEX "public"."metric_events_type_idx";
*/
