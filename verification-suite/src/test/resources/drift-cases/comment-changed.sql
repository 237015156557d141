-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
COMMENT ON TABLE users IS 'people';

-- new
COMMENT ON TABLE users IS 'customers';

/*
advice public.users: the table differs: comment customers, expected people; Prisma doesn't see it
  → COMMENT ON TABLE "public"."users" IS 'people';
*/
