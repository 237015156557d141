-- What somebody may do beyond, or not up to, what the server grants by itself. An owner stands under that word, since
-- each database may have another.
, owned AS (
  SELECT i.objid, r.schema, r.relname, a.attname
  FROM pg_depend i
  JOIN relation r ON r.oid = i.refobjid
  JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = i.refobjsubid
  WHERE i.classid = 'pg_class'::regclass AND i.refclassid = 'pg_class'::regclass AND i.deptype IN ('a', 'i')
), securable AS (
  SELECT 'grant' AS kind, c.schema, c.relname::text AS parent, '' AS subject, c.relowner AS owner, c.relacl AS acl,
    CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char" AS type,
    '' AS part, CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.sql AS sql,
    o.schema AS origin_schema, o.relname AS origin_parent, o.attname AS origin_name
  FROM relation c LEFT JOIN owned o ON o.objid = c.oid
  WHERE c.relacl IS NOT NULL AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
  UNION ALL
  SELECT 'column grant', c.schema, c.relname, a.attname || ' to ', c.relowner, a.attacl, 'c',
    ' (' || quote_ident(a.attname) || ')', 'TABLE ' || c.sql, c.schema, c.relname, a.attname
  FROM relation c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
  WHERE a.attacl IS NOT NULL
  UNION ALL
  SELECT 'grant', n.schema, '', '', n.nspowner, n.nspacl, 'n', '', 'SCHEMA ' || quote_ident(n.schema), NULL, NULL, NULL
  FROM namespace n WHERE n.nspacl IS NOT NULL
  UNION ALL
  SELECT 'grant', n.schema, p.proname || '(' || oidvectortypes(p.proargtypes) || ')', '', p.proowner, p.proacl, 'f', '',
    'ROUTINE ' || p.oid::regprocedure, NULL, NULL, NULL
  FROM pg_proc p JOIN namespace n ON n.oid = p.pronamespace
  WHERE p.proacl IS NOT NULL
    AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)
  UNION ALL
  SELECT 'grant', n.schema, t.typname, '', t.typowner, t.typacl, 'T', '', 'TYPE ' || t.oid::regtype, NULL, NULL, NULL
  FROM pg_type t JOIN namespace n ON n.oid = t.typnamespace
  WHERE t.typacl IS NOT NULL
    AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
  UNION ALL
  SELECT 'grant', '', 'server ' || s.srvname, '', s.srvowner, s.srvacl, 'S', '', 'FOREIGN SERVER ' || quote_ident(s.srvname),
    NULL, NULL, NULL
  FROM pg_foreign_server s WHERE s.srvacl IS NOT NULL
  UNION ALL
  SELECT 'grant', '', 'foreign data wrapper ' || f.fdwname, '', f.fdwowner, f.fdwacl, 'F', '',
    'FOREIGN DATA WRAPPER ' || quote_ident(f.fdwname), NULL, NULL, NULL
  FROM pg_foreign_data_wrapper f
  WHERE f.fdwacl IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM member m WHERE m.classid = 'pg_foreign_data_wrapper'::regclass AND m.objid = f.oid)
), privilege AS (
  SELECT s.*, given.*, 'granted' AS change
  FROM securable s
  CROSS JOIN LATERAL (
    SELECT grantee, privilege_type, is_grantable FROM aclexplode(s.acl)
    EXCEPT SELECT grantee, privilege_type, is_grantable FROM aclexplode(acldefault(s.type, s.owner))) given
  WHERE given.grantee <> s.owner
  UNION ALL
  SELECT s.*, taken.*, 'revoked'
  FROM securable s
  CROSS JOIN LATERAL (
    SELECT grantee, privilege_type, is_grantable FROM aclexplode(acldefault(s.type, s.owner))
    EXCEPT SELECT grantee, privilege_type, is_grantable FROM aclexplode(s.acl)) taken
), named AS (
  SELECT p.*, CASE WHEN p.grantee = 0 THEN 'PUBLIC' WHEN p.grantee = p.owner THEN '(owner)' ELSE r.rolname END AS role,
    CASE WHEN p.grantee = 0 THEN 'PUBLIC' WHEN p.grantee = p.owner THEN 'CURRENT_USER' ELSE quote_ident(r.rolname) END AS role_sql
  FROM privilege p
  LEFT JOIN pg_roles r ON r.oid = p.grantee
)
SELECT kind, schema, parent, subject || role AS name,
  string_agg(privilege_type || CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END, ', ' ORDER BY privilege_type)
    FILTER (WHERE change = 'granted') AS granted,
  string_agg(privilege_type, ', ' ORDER BY privilege_type) FILTER (WHERE change = 'revoked') AS revoked,
  concat_ws(E';\n',
    'GRANT ' || string_agg(privilege_type || part, ', ' ORDER BY privilege_type)
      FILTER (WHERE change = 'granted' AND NOT is_grantable) || ' ON ' || sql || ' TO ' || role_sql,
    'GRANT ' || string_agg(privilege_type || part, ', ' ORDER BY privilege_type)
      FILTER (WHERE change = 'granted' AND is_grantable) || ' ON ' || sql || ' TO ' || role_sql || ' WITH GRANT OPTION',
    'REVOKE ' || string_agg(privilege_type || part, ', ' ORDER BY privilege_type)
      FILTER (WHERE change = 'revoked') || ' ON ' || sql || ' FROM ' || role_sql) AS ddl,
  CASE WHEN origin_name IS NOT NULL THEN 'column' END AS "origin.kind",
  origin_schema AS "origin.schema", origin_parent AS "origin.parent", origin_name AS "origin.name"
FROM named
GROUP BY kind, schema, parent, subject, role, role_sql, part, sql, origin_schema, origin_parent, origin_name
