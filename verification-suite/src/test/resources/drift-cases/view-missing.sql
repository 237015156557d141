-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE VIEW adults AS SELECT id, email FROM users WHERE age >= 18;

-- new
DROP VIEW adults;

/*
stop public.adults: the view is missing: CREATE VIEW public.adults AS SELECT id, email FROM public.users WHERE (age >= 18); Prisma doesn't see it
  → CREATE VIEW public.adults AS
     SELECT id,
        email
       FROM public.users
      WHERE (age >= 18);
*/
