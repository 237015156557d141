-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."createdAt" = now();
  RETURN NEW;
END
$$;
CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();

-- new
ALTER TABLE users DISABLE TRIGGER users_touch;

/*
stop public.users.users_touch: the trigger differs: enabled disabled, expected none; Prisma doesn't see it
  → ALTER TABLE "public"."users" ENABLE TRIGGER "users_touch";
*/
