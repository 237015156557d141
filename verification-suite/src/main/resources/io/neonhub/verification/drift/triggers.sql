SELECT 'trigger' AS kind, c.schema, c.relname AS parent, t.tgname AS name,
  pg_get_triggerdef(t.oid) AS definition,
  CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'on replicas only' WHEN 'A' THEN 'always' END AS enabled,
  d.description AS comment,
  pg_get_triggerdef(t.oid) AS ddl,
  p.schema AS "origin.schema", p.relname AS "origin.parent", p.tgname AS "origin.name"
FROM relation c
JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal
LEFT JOIN (
  SELECT pt.oid, pt.tgname, pc.schema, pc.relname
  FROM pg_trigger pt JOIN relation pc ON pc.oid = pt.tgrelid) p ON p.oid = t.tgparentid
LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_trigger'::regclass
