SELECT 'extension' AS kind, '' AS schema, '' AS parent, e.extname AS name,
  e.extversion AS version, n.nspname AS "schema of its objects",
  format('CREATE EXTENSION %I WITH SCHEMA %I', e.extname, n.nspname) AS ddl
FROM pg_extension e
JOIN pg_namespace n ON n.oid = e.extnamespace
