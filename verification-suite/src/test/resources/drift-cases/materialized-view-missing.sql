-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE MATERIALIZED VIEW ages AS SELECT age, count(*) FROM users GROUP BY age;

-- new
DROP MATERIALIZED VIEW ages;

/*
stop public.ages: the materialized view is missing: CREATE MATERIALIZED VIEW public.ages AS SELECT age, count(*) AS count FROM public.users GROUP BY age; Prisma doesn't see it
  → CREATE MATERIALIZED VIEW public.ages AS
     SELECT age,
        count(*) AS count
       FROM public.users
      GROUP BY age;
*/
