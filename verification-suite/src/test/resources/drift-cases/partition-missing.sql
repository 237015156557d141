-- prisma: no

-- old
CREATE TABLE events (id bigint, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- new
DROP TABLE events_2026;

/*
stop public.events_2026: the table is missing: 2 columns, 1 primary key; Prisma doesn't see it
  → CREATE TABLE public.events_2026 (
      id bigint NOT NULL,
      at date NOT NULL
    );
    ALTER TABLE public.events ATTACH PARTITION "public"."events_2026" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
*/
