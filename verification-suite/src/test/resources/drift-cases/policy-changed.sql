-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE POLICY own ON users FOR SELECT USING (id = current_user);

-- new
ALTER POLICY own ON users USING (true);

/*
stop public.users.own: the policy differs: using true, expected (id = CURRENT_USER); Prisma doesn't see it
  → DROP POLICY "own" ON "public"."users";
    CREATE POLICY own ON public.users AS PERMISSIVE FOR SELECT TO PUBLIC USING ((id = CURRENT_USER));
*/
