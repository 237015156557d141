-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE MATERIALIZED VIEW ages AS SELECT age, count(*) FROM users GROUP BY age;

-- new
REFRESH MATERIALIZED VIEW ages WITH NO DATA;

/*
stop public.ages: the materialized view differs: populated no, expected none; Prisma doesn't see it
  → REFRESH MATERIALIZED VIEW "public"."ages";
*/
