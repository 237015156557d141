-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN age TYPE bigint;

/*
stop public.users.age: the column differs: type bigint, expected integer
  → ALTER TABLE "public"."users" ALTER COLUMN "age" TYPE integer USING "age"::integer;
*/
