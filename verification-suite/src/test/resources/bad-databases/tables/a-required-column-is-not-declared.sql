ALTER TABLE "metric_events" ADD COLUMN "tenant" TEXT NOT NULL;
