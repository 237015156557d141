ALTER TABLE metric_events ALTER COLUMN "createdAt" TYPE timestamp(0);
/* Metric events › a time range has its start and leaves its end out, to the millisecond
public.metric_events: the events of a day are 0, 1, expected 1, 2
  → Look for a trigger, a rule or a policy on "public"."metric_events" that discards, doubles or changes rows.
*/
/* Tables › has its columns, with type, nullability and default › public.metric_events
public.metric_events.createdAt: is timestamp(0) without time zone, declared as timestamp(3) without time zone
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."metric_events" ALTER COLUMN "createdAt" DROP DEFAULT, ALTER COLUMN "createdAt" TYPE timestamp(3) without time zone USING "createdAt"::timestamp(3) without time zone, ALTER COLUMN "createdAt" SET DEFAULT CURRENT_TIMESTAMP;
*/
