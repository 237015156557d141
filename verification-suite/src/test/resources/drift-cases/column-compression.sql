-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN email SET COMPRESSION pglz;

/*
warning public.users.email: the column differs: compression pglz, expected none; Prisma doesn't see it
  → ALTER TABLE "public"."users" ALTER COLUMN "email" SET COMPRESSION default;
*/
