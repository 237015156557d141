-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN email DROP NOT NULL;

/*
stop public.users.email: the column differs: nullability NULL, expected NOT NULL
  → ALTER TABLE "public"."users" ALTER COLUMN "email" SET NOT NULL;
*/
