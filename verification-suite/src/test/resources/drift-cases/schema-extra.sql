-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE SCHEMA scratch;
CREATE TABLE scratch.notes (id text);

/*
stop scratch: the schema is in no migration: 1 table; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not, drop it with all that it holds:
    DROP SCHEMA "scratch" CASCADE;
*/
