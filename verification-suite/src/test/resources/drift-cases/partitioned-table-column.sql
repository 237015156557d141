-- prisma: yes

-- old
CREATE TABLE events (id bigint, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- new
ALTER TABLE events ADD COLUMN note text;

/*
stop public.events.note: the column is in no migration: note text
  → -- If it is meant to be there, write a migration that creates it. If not, drop it with all that it holds:
    ALTER TABLE "public"."events" DROP COLUMN "note";
*/
