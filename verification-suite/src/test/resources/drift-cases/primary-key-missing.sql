-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users DROP CONSTRAINT users_pkey;

/*
stop public.users.users_pkey: the primary key is missing: ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id)
  → ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
*/
