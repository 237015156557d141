-- prisma: no

-- old
CREATE ROLE drift_reader;
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
GRANT CREATE ON SCHEMA public TO drift_reader;

/*
stop public.drift_reader: the grant is in no migration: GRANT CREATE ON SCHEMA public TO drift_reader; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    REVOKE CREATE ON SCHEMA public FROM drift_reader;
*/
