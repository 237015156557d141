-- prisma: no

-- old
CREATE TABLE events (id bigint, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- new
ALTER TABLE events DETACH PARTITION events_2026;
ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2025-01-01') TO ('2027-01-01');

/*
stop public.events_2026: the table differs: partition bound FOR VALUES FROM ('2025-01-01') TO ('2027-01-01'), expected FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); Prisma doesn't see it
  → ALTER TABLE public.events DETACH PARTITION "public"."events_2026";
    ALTER TABLE public.events ATTACH PARTITION "public"."events_2026" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
*/
