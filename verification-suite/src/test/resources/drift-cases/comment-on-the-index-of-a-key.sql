-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text UNIQUE);
COMMENT ON CONSTRAINT users_email_key ON users IS 'of the constraint';

-- new
COMMENT ON INDEX users_pkey IS 'mine';
COMMENT ON INDEX users_email_key IS 'mine, too';

/*
advice public.users.users_pkey: the primary key differs: comment of its index mine, expected none; Prisma doesn't see it
  → COMMENT ON INDEX "public"."users_pkey" IS NULL;
advice public.users.users_email_key: the index differs: comment of its index mine, too, expected none; Prisma doesn't see it
  → COMMENT ON INDEX "public"."users_email_key" IS NULL;
*/
