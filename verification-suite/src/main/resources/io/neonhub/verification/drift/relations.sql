, parent AS (
  SELECT i.inhrelid, string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno) AS list
  FROM pg_inherits i GROUP BY i.inhrelid
), subject AS (
  SELECT c.*, p.list AS parents, d.description,
    (SELECT string_agg(o, ', ' ORDER BY o) FROM (
      SELECT unnest(c.reloptions) AS o UNION ALL SELECT 'toast.' || unnest(t.reloptions)) all_options) AS options
  FROM relation c
  LEFT JOIN parent p ON p.inhrelid = c.oid
  LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
  LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
)
SELECT CASE c.relkind WHEN 'f' THEN 'foreign table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table'
    END AS kind, c.schema, '' AS parent, c.relname AS name,
  CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED' END AS persistence,
  CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS "partitioned by",
  CASE WHEN c.relispartition THEN c.parents END AS "partition of",
  CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END AS "partition bound",
  CASE WHEN NOT c.relispartition THEN c.parents END AS inherits,
  NULLIF(c.reloftype, 0)::regtype::text AS "of type",
  CASE WHEN c.relrowsecurity THEN 'enabled' END AS "row-level security",
  CASE WHEN c.relforcerowsecurity THEN 'forced' END AS "row-level security of the owner",
  CASE c.relreplident WHEN 'n' THEN 'NOTHING' WHEN 'f' THEN 'FULL' WHEN 'i' THEN 'an index' END AS "replica identity",
  CASE WHEN a.amname <> 'heap' THEN a.amname END AS "access method",
  c.options AS "storage parameters",
  CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN 'no' END AS populated,
  s.srvname AS server,
  array_to_string(f.ftoptions, ', ') AS options,
  CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS definition,
  c.description AS comment,
  CASE c.relkind
    WHEN 'v' THEN format('CREATE VIEW %s%s AS%s', c.sql, ' WITH (' || c.options || ')', E'\n' || rtrim(pg_get_viewdef(c.oid), ';') || CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN E'\n  WITH NO DATA' ELSE '' END)
    WHEN 'm' THEN format('CREATE MATERIALIZED VIEW %s%s AS%s', c.sql, ' WITH (' || c.options || ')', E'\n' || rtrim(pg_get_viewdef(c.oid), ';'))
      || CASE WHEN c.relispopulated THEN '' ELSE E'\n  WITH NO DATA' END
    WHEN 'f' THEN format('CREATE FOREIGN TABLE %s {columns} SERVER %I', c.sql, s.srvname)
    ELSE format('CREATE %sTABLE %s%s {columns}%s%s',
      CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END, c.sql, '',
      CASE WHEN NOT c.relispartition THEN ' INHERITS (' || c.parents || ')' END,
      CASE WHEN c.relkind = 'p' THEN ' PARTITION BY ' || pg_get_partkeydef(c.oid) END)
    END AS ddl
FROM subject c
LEFT JOIN pg_am a ON a.oid = c.relam
LEFT JOIN pg_foreign_table f ON f.ftrelid = c.oid
LEFT JOIN pg_foreign_server s ON s.oid = f.ftserver
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm')
