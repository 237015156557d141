-- prisma: yes

-- old
CREATE TABLE events (id bigint, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- new
CREATE INDEX events_at_idx ON events (at);

/*
stop public.events.events_at_idx: the index is in no migration: CREATE INDEX events_at_idx ON public.events (at)
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP INDEX "public"."events_at_idx";
*/
