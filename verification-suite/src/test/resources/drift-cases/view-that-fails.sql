-- prisma: no

-- old
CREATE VIEW broken AS SELECT 1 / (SELECT 0) AS n;

-- new
CREATE OR REPLACE VIEW broken AS SELECT 2 / (SELECT 0) AS n;

/*
stop public.broken: the view differs: definition SELECT (2 / ( SELECT 0)) AS n;, expected SELECT (1 / ( SELECT 0)) AS n;; Prisma doesn't see it
  → DROP VIEW "public"."broken";
    CREATE VIEW public.broken AS
     SELECT (1 / ( SELECT 0)) AS n;
*/
