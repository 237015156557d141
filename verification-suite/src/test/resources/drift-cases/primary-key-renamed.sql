-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users RENAME CONSTRAINT users_pkey TO pk_users;

/*
stop public.users.users_pkey: the primary key is called pk_users, expected users_pkey
  → ALTER TABLE "public"."users" RENAME CONSTRAINT "pk_users" TO "users_pkey";
*/
