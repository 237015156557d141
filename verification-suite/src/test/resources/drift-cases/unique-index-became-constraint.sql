-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE UNIQUE INDEX users_email_key ON users (email);

-- new
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key;

/*
stop public.users.users_email_key: the index differs: constraint UNIQUE, expected none; Prisma doesn't see it
  → ALTER TABLE "public"."users" DROP CONSTRAINT "users_email_key";
    CREATE UNIQUE INDEX users_email_key ON public.users (email);
*/
