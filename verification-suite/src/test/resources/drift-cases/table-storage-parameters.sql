-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users SET (fillfactor = 70, autovacuum_enabled = off);

/*
warning public.users: the table differs: storage parameters autovacuum_enabled=off, fillfactor=70, expected none; Prisma doesn't see it
  → ALTER TABLE "public"."users" RESET (autovacuum_enabled, fillfactor);
*/
