-- The comment that initdb gives to public is nobody's.
SELECT 'schema' AS kind, n.schema, '' AS parent, '' AS name,
  CASE WHEN n.schema <> 'public' OR d.description <> 'standard public schema' THEN d.description END AS comment,
  format('CREATE SCHEMA %I', n.schema) AS ddl
FROM namespace n
LEFT JOIN pg_description d ON d.objoid = n.oid AND d.classoid = 'pg_namespace'::regclass
