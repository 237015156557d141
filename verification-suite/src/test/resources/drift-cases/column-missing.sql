-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users DROP COLUMN age;

/*
stop public.users.age: the column is missing: age integer
  → ALTER TABLE "public"."users" ADD COLUMN age integer;
*/
