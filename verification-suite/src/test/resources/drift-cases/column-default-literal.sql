-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN age SET DEFAULT 18;

/*
stop public.users.age: the column differs: default 18, expected none
  → ALTER TABLE "public"."users" ALTER COLUMN "age" DROP DEFAULT;
*/
