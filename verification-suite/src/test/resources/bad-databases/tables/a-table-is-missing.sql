DROP TABLE "metric_events";

/* Foreign keys › are all declared › public.metric_events
the table public.metric_events is missing
*/

/* Indexes › are all declared › public.metric_events
the table public.metric_events is missing
*/

/* Indexes › is there as declared, and valid › public.metric_events: metric_events_createdAt_idx
public.metric_events.metric_events_createdAt_idx: the index on (createdAt) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    CREATE INDEX "metric_events_createdAt_idx" ON "public"."metric_events" ("createdAt");
*/

/* Indexes › is there as declared, and valid › public.metric_events: metric_events_type_idx
public.metric_events.metric_events_type_idx: the index on (type) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    CREATE INDEX "metric_events_type_idx" ON "public"."metric_events" ("type");
*/

/* Metric events › 4 writers at the same time lose nothing
public.metric_events: refuses INSERT: relation "public.metric_events" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/

/* Metric events › a batch of 500 events is stored whole
public.metric_events: refuses INSERT: relation "public.metric_events" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/

/* Metric events › a batch with an event that stands there already is rejected whole
public.metric_events: refuses INSERT: relation "public.metric_events" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/

/* Metric events › a time range has its start and leaves its end out, to the millisecond
public.metric_events: refuses INSERT: relation "public.metric_events" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/

/* Metric events › an event keeps its type and its meta data, and gets the time of now
public.metric_events: refuses INSERT: relation "public.metric_events" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/

/* Metric events › events are counted by type
public.metric_events: refuses INSERT: relation "public.metric_events" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/

/* Metric events › events are found by what their meta data contain
public.metric_events: refuses INSERT: relation "public.metric_events" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/

/* Tables › exists › public.metric_events
public.metric_events: the table is missing
  → CREATE TABLE "public"."metric_events" (
      "id" text NOT NULL,
      "type" text NOT NULL,
      "meta" jsonb NOT NULL,
      "createdAt" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
      CONSTRAINT "metric_events_pkey" PRIMARY KEY ("id")
    );
*/

/* Tables › has its columns, with type, nullability and default › public.metric_events
the table public.metric_events is missing
*/

/* Tables › has its primary key › public.metric_events
the table public.metric_events is missing
*/

/* Tables › has no column that is not declared › public.metric_events
the table public.metric_events is missing
*/
