-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE VIEW adults AS SELECT id, email FROM users WHERE age >= 18;

-- new
CREATE OR REPLACE VIEW adults AS SELECT id, email FROM users WHERE age >= 21;

/*
stop public.adults: the view differs: definition SELECT id, email FROM public.users WHERE (age >= 21);, expected SELECT id, email FROM public.users WHERE (age >= 18);; Prisma doesn't see it
  → DROP VIEW "public"."adults";
    CREATE VIEW public.adults AS
     SELECT id,
        email
       FROM public.users
      WHERE (age >= 18);
*/
