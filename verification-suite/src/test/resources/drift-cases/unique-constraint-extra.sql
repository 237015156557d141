-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

/*
stop public.users.users_email_key: the index is in no migration: ALTER TABLE public.users ADD CONSTRAINT users_email_key UNIQUE (email)
  → -- If it is meant to be there, write a migration that creates it. If not:
    ALTER TABLE "public"."users" DROP CONSTRAINT "users_email_key";
*/
