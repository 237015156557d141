-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users DROP CONSTRAINT users_pkey;
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id) DEFERRABLE;

/*
stop public.users.users_pkey: the primary key differs: deferrable DEFERRABLE, expected none; Prisma doesn't see it
  → ALTER TABLE "public"."users" DROP CONSTRAINT "users_pkey";
    ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
*/
