SELECT 'statistics' AS kind, n.schema, c.relname AS parent, s.stxname AS name,
  pg_get_statisticsobjdef(s.oid) AS definition, NULLIF(s.stxstattarget, -1) AS target,
  d.description AS comment,
  pg_get_statisticsobjdef(s.oid) AS ddl
FROM pg_statistic_ext s
JOIN namespace n ON n.oid = s.stxnamespace
JOIN relation c ON c.oid = s.stxrelid
LEFT JOIN pg_description d ON d.objoid = s.oid AND d.classoid = 'pg_statistic_ext'::regclass
