-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;

-- new
ALTER TABLE users DISABLE ROW LEVEL SECURITY;
ALTER TABLE users NO FORCE ROW LEVEL SECURITY;

/*
stop public.users: the table differs: row-level security none, expected enabled; row-level security of the owner none, expected forced; Prisma doesn't see it
  → ALTER TABLE "public"."users" ENABLE ROW LEVEL SECURITY;
    ALTER TABLE "public"."users" FORCE ROW LEVEL SECURITY;
*/
