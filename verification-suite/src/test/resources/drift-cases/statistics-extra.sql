-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE STATISTICS users_age_email ON age, email FROM users;

/*
stop public.users.users_age_email: the statistics is in no migration: CREATE STATISTICS public.users_age_email ON email, age FROM public.users; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP STATISTICS "public"."users_age_email";
*/
