-- prisma: no

-- old
CREATE ROLE drift_reader;
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
GRANT SELECT ON users TO drift_reader;

-- new
REVOKE SELECT ON users FROM drift_reader;

/*
stop public.users.drift_reader: the grant is missing: GRANT SELECT ON TABLE public.users TO drift_reader; Prisma doesn't see it
  → GRANT SELECT ON TABLE public.users TO drift_reader;
*/
