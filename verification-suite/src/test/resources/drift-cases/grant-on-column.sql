-- prisma: no

-- old
CREATE ROLE drift_reader;
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
GRANT UPDATE (email) ON users TO drift_reader;

/*
stop public.users.email to drift_reader: the column grant is in no migration: GRANT UPDATE (email) ON TABLE public.users TO drift_reader; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    REVOKE UPDATE (email) ON TABLE public.users FROM drift_reader;
*/
