-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN age SET NOT NULL;

/*
stop public.users.age: the column differs: nullability NOT NULL, expected NULL
  → ALTER TABLE "public"."users" ALTER COLUMN "age" DROP NOT NULL;
*/
