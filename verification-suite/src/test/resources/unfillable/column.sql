CREATE TYPE place AS (x integer, y integer);
ALTER TABLE metric_events ADD COLUMN clicked_at place NOT NULL;
