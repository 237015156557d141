-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users SET UNLOGGED;

/*
stop public.users: the table differs: persistence UNLOGGED, expected none; Prisma doesn't see it
  → ALTER TABLE "public"."users" SET LOGGED;
*/
