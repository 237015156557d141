-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE EXTENSION pg_trgm;

/*
stop pg_trgm: the extension is in no migration: CREATE EXTENSION pg_trgm WITH SCHEMA public; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP EXTENSION "pg_trgm";
*/
