-- before
CREATE TABLE events (id integer, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- rows
INSERT INTO events VALUES (1, '2025-03-01');

-- dangerous
SET LOCAL lock_timeout = '5s';
CREATE INDEX events_at_idx ON ONLY events (at);

/*
stop public.events_at_idx: is left INVALID: it has no part on some partition of public.events (invalid-index), at 1, line 2
  → Create the index on each partition, and attach it:
    ALTER INDEX "public"."events_at_idx" ATTACH PARTITION …;
warning public.events: nobody can write it (1 row) while the index is built (index-without-concurrently), at 1, line 2
  → Alone in a migration of its own, since it runs outside transactions only:
    CREATE INDEX CONCURRENTLY events_at_idx ON ONLY events (at);
*/

-- safe
CREATE INDEX CONCURRENTLY events_2025_at_idx ON events_2025 (at);
-- next migration
SET LOCAL lock_timeout = '5s';
-- neonhub:allow index-without-concurrently: the index on the parent has no rows to read
CREATE INDEX events_at_idx ON ONLY events (at);
ALTER INDEX events_at_idx ATTACH PARTITION events_2025_at_idx;
