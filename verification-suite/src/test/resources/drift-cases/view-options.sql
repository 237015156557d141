-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE VIEW adults AS SELECT id, email FROM users WHERE age >= 18;

-- new
ALTER VIEW adults SET (security_barrier = true);

/*
warning public.adults: the view differs: storage parameters security_barrier=true, expected none; Prisma doesn't see it
  → DROP VIEW "public"."adults";
    CREATE VIEW public.adults AS
     SELECT id,
        email
       FROM public.users
      WHERE (age >= 18);
*/
