ALTER TABLE metric_events DROP CONSTRAINT metric_events_pkey;
/* Indexes › are in good health
advice public.metric_events: has no primary key: logical replication refuses UPDATE and DELETE on it
  → Declare @id or @@id for the model, or set a unique index as REPLICA IDENTITY.
*/
/* Metric events › a batch with an event that stands there already is rejected whole
public.metric_events: accepts a second row with the same "id"
  → CREATE UNIQUE INDEX ON "public"."metric_events" ("id");
*/
/* Tables › has its primary key › public.metric_events
public.metric_events: has no primary key, declared with the primary key (id)
  → -- It fails while rows share a key or hold NULL in it, or a foreign key refers to it.
    ALTER TABLE "public"."metric_events" ADD CONSTRAINT "metric_events_pkey" PRIMARY KEY ("id");
*/
