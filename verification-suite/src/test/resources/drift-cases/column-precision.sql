-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN "createdAt" TYPE timestamp(6);

/*
stop public.users.createdAt: the column differs: type timestamp(6) without time zone, expected timestamp(3) without time zone
  → ALTER TABLE "public"."users" ALTER COLUMN "createdAt" TYPE timestamp(3) without time zone USING "createdAt"::timestamp(3) without time zone;
*/
