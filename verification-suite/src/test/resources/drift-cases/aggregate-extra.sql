-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);

/*
stop public.total(integer): the aggregate is in no migration: arguments integer, returns integer, language internal, volatility IMMUTABLE, cost 1, body sfunc int4pl, stype integer, finalfunc_modify r; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP AGGREGATE "public"."total"(integer);
*/
