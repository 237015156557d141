-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN "createdAt" DROP DEFAULT;

/*
stop public.users.createdAt: the column differs: default none, expected CURRENT_TIMESTAMP
  → ALTER TABLE "public"."users" ALTER COLUMN "createdAt" SET DEFAULT CURRENT_TIMESTAMP;
*/
