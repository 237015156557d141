-- prisma: yes

-- old
CREATE TABLE events (id bigint, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- new
ALTER TABLE events DETACH PARTITION events_2026;

/*
stop public.events_2026: the table differs: partition of none, expected public.events; partition bound none, expected FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')
  → ALTER TABLE public.events ATTACH PARTITION "public"."events_2026" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
*/
