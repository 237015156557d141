-- What every query of the inventory begins with: the schemas and relations that belong to the application. Left out are
-- those of the server, of extensions, and the history tables of Prisma and Flyway.
WITH member AS (
  SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), namespace AS (
  SELECT n.oid, n.nspname AS schema, n.nspowner, n.nspacl
  FROM pg_namespace n
  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_namespace'::regclass AND m.objid = n.oid)
), relation AS (
  SELECT c.*, n.schema, quote_ident(n.schema) || '.' || quote_ident(c.relname) AS sql
  FROM pg_class c
  JOIN namespace n ON n.oid = c.relnamespace
  WHERE c.relname NOT IN ('_prisma_migrations', 'flyway_schema_history')
    AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid)
)
