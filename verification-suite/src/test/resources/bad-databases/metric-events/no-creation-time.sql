ALTER TABLE metric_events ALTER COLUMN "createdAt" DROP DEFAULT;
/* Metric events › an event keeps its type and its meta data, and gets the time of now
public.metric_events.createdAt: refuses INSERT: null value in column "createdAt" of relation "metric_events" violates not-null constraint (SQLSTATE 23502)
  → Give the column its default back, or drop its NOT NULL.
*/
/* Tables › has its columns, with type, nullability and default › public.metric_events
public.metric_events.createdAt: has no default, declared with the default CURRENT_TIMESTAMP
  → ALTER TABLE "public"."metric_events" ALTER COLUMN "createdAt" SET DEFAULT CURRENT_TIMESTAMP;
*/
