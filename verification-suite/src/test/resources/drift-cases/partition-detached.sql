-- prisma: yes
-- remedy: by hand

-- old
CREATE TABLE events (id bigint, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- new
ALTER TABLE events DETACH PARTITION events_2026;

/*
stop public.events_2026: the table differs: partition of none, expected public.events; partition bound none, expected FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); Prisma doesn't see it
  → Nothing plain mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
