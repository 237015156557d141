SELECT 'sequence' AS kind, c.schema, '' AS parent, c.relname AS name,
  format_type(s.seqtypid, NULL) AS type, s.seqstart AS start, s.seqincrement AS increment, s.seqmin AS minimum,
  s.seqmax AS maximum, s.seqcache AS cache, CASE WHEN s.seqcycle THEN 'CYCLE' END AS cycle,
  CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED' END AS persistence,
  o.relation || '.' || quote_ident(o.attname) AS "owned by",
  d.description AS comment,
  format('CREATE SEQUENCE %s AS %s START %s INCREMENT %s MINVALUE %s MAXVALUE %s CACHE %s%s', c.sql,
    format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
    CASE WHEN s.seqcycle THEN ' CYCLE' END) AS ddl,
  CASE WHEN o.attname IS NOT NULL THEN 'column' END AS "origin.kind",
  o.schema AS "origin.schema", o.relname AS "origin.parent", o.attname AS "origin.name"
FROM relation c
JOIN pg_sequence s ON s.seqrelid = c.oid
LEFT JOIN (
  SELECT e.objid, e.deptype, r.schema, r.relname, r.sql AS relation, a.attname
  FROM pg_depend e
  JOIN relation r ON r.oid = e.refobjid
  JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = e.refobjsubid
  WHERE e.classid = 'pg_class'::regclass AND e.refclassid = 'pg_class'::regclass AND e.deptype IN ('a', 'i')) o
  ON o.objid = c.oid
LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
WHERE o.deptype IS DISTINCT FROM 'i'
