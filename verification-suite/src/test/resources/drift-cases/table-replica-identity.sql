-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users REPLICA IDENTITY FULL;

/*
stop public.users: the table differs: replica identity FULL, expected none; Prisma doesn't see it
  → ALTER TABLE "public"."users" REPLICA IDENTITY DEFAULT;
*/
