-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN email TYPE text COLLATE "C";

/*
stop public.users.email: the column differs: collation "C", expected none; Prisma doesn't see it
  → ALTER TABLE "public"."users" ALTER COLUMN "email" TYPE text;
*/
