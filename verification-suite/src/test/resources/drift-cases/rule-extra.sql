-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE RULE keep AS ON DELETE TO users DO INSTEAD NOTHING;

/*
stop public.users.keep: the rule is in no migration: CREATE RULE keep AS ON DELETE TO public.users DO INSTEAD NOTHING; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP RULE "keep" ON "public"."users";
*/
