ALTER TABLE "metric_events" ADD COLUMN "tenant" TEXT NOT NULL;

/* Tables › has no column that is not declared › public.metric_events
public.metric_events.tenant: the column is not declared
  → -- Declare it in schema.prisma, or drop it with all that it holds:
    ALTER TABLE "public"."metric_events" DROP COLUMN "tenant";
*/
