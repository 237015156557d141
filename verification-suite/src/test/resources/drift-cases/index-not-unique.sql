-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE UNIQUE INDEX users_email_key ON users (email);

-- new
DROP INDEX users_email_key;
CREATE INDEX users_email_key ON users (email);

/*
stop public.users.users_email_key: the index differs: uniqueness none, expected UNIQUE
  → DROP INDEX "public"."users_email_key";
    CREATE UNIQUE INDEX users_email_key ON public.users (email);
*/
