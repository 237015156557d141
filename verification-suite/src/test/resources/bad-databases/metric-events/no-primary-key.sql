ALTER TABLE metric_events DROP CONSTRAINT metric_events_pkey;
