-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN "createdAt" SET DEFAULT now();

/*
stop public.users.createdAt: the column differs: default now(), expected CURRENT_TIMESTAMP; Prisma doesn't see it
  → ALTER TABLE "public"."users" ALTER COLUMN "createdAt" SET DEFAULT CURRENT_TIMESTAMP;
*/
