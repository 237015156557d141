SELECT 'rule' AS kind, c.schema, c.relname AS parent, r.rulename AS name,
  pg_get_ruledef(r.oid) AS definition,
  CASE r.ev_enabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'on replicas only' WHEN 'A' THEN 'always' END AS enabled,
  d.description AS comment,
  rtrim(pg_get_ruledef(r.oid), ';') AS ddl
FROM relation c
JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename <> '_RETURN'
LEFT JOIN pg_description d ON d.objoid = r.oid AND d.classoid = 'pg_rewrite'::regclass
