ALTER TABLE metric_events ALTER COLUMN "createdAt" TYPE timestamp(0);
