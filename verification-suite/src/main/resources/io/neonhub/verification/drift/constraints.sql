-- Unique constraints are told with their indexes.
, subject AS (
  SELECT k.*, coalesce(c.schema, tn.schema) AS schema, coalesce(c.relname, t.typname) AS parent,
    coalesce('TABLE ' || c.sql, 'DOMAIN ' || quote_ident(tn.schema) || '.' || quote_ident(t.typname)) AS owner,
    i.indisreplident, i.indisclustered, x.reloptions, i.indnkeyatts, i.indkey,
    coalesce(p.schema, h.schema) AS origin_schema, coalesce(p.parent, h.parent) AS origin_parent,
    coalesce(p.conname, h.conname) AS origin_name
  FROM pg_constraint k
  LEFT JOIN relation c ON c.oid = k.conrelid
  LEFT JOIN pg_type t ON t.oid = k.contypid
  LEFT JOIN namespace tn ON tn.oid = t.typnamespace
    AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
  LEFT JOIN pg_index i ON k.contype IN ('p', 'x') AND i.indexrelid = k.conindid
  LEFT JOIN pg_class x ON x.oid = i.indexrelid
  LEFT JOIN (
    SELECT k.oid, k.conname, k.conrelid, c.schema, c.relname AS parent
    FROM pg_constraint k JOIN relation c ON c.oid = k.conrelid) p ON p.oid = k.conparentid
  LEFT JOIN (
    SELECT i.inhrelid, k.conname, c.schema, c.relname AS parent
    FROM pg_inherits i JOIN relation c ON c.oid = i.inhparent JOIN pg_constraint k ON k.conrelid = c.oid
    WHERE k.contype = 'c') h ON k.contype = 'c' AND k.coninhcount > 0 AND h.inhrelid = k.conrelid AND h.conname = k.conname
  WHERE coalesce(c.schema, tn.schema) IS NOT NULL AND k.contype IN ('p', 'f', 'c', 'x')
    -- A foreign key to a partitioned table has a copy for each partition of that.
    AND (k.conparentid = 0 OR k.contype <> 'f' OR p.conrelid IS DISTINCT FROM k.conrelid)
)
SELECT CASE k.contype WHEN 'p' THEN 'primary key' WHEN 'f' THEN 'foreign key' WHEN 'c' THEN 'check' ELSE 'exclusion' END AS kind,
  k.schema, k.parent, k.conname AS name,
  CASE WHEN k.contype IN ('p', 'f') THEN (
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY key.position)
    FROM unnest(k.conkey) WITH ORDINALITY key (number, position)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = key.number) END AS columns,
  CASE k.contype WHEN 'p' THEN (
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY key.position)
    FROM unnest(k.indkey::smallint[]) WITH ORDINALITY key (number, position)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = key.number
    WHERE key.position > k.indnkeyatts) END AS include,
  CASE k.contype WHEN 'f' THEN k.confrelid::regclass || ' (' || (
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY key.position)
    FROM unnest(k.confkey) WITH ORDINALITY key (number, position)
    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = key.number) || ')' END AS "references",
  CASE WHEN k.contype = 'f' THEN
    CASE k.confdeltype WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
      ELSE 'NO ACTION' END/*15 || coalesce((
    SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) || ')'
    FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.confdelsetcols)), '')*/ END AS "on delete",
  CASE WHEN k.contype = 'f' THEN
    CASE k.confupdtype WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
      ELSE 'NO ACTION' END END AS "on update",
  CASE WHEN k.contype = 'f' AND k.confmatchtype = 'f' THEN 'FULL' END AS match,
  CASE k.contype WHEN 'c' THEN pg_get_expr(k.conbin, k.conrelid) END AS expression,
  CASE k.contype WHEN 'x' THEN pg_get_constraintdef(k.oid) END AS definition,
  CASE WHEN k.connoinherit AND k.contype = 'c' THEN 'NO INHERIT' END AS inheritance,
  CASE WHEN k.condeferred THEN 'DEFERRABLE INITIALLY DEFERRED' WHEN k.condeferrable THEN 'DEFERRABLE' END AS deferrable,
  CASE WHEN NOT k.convalidated THEN 'NOT VALID' END AS validated,
  /*18 CASE WHEN NOT k.conenforced THEN 'NOT ENFORCED' END AS enforced,
  CASE WHEN k.conperiod THEN 'PERIOD' END AS period,*/
  array_to_string(k.reloptions, ', ') AS "storage parameters",
  CASE WHEN k.indisreplident THEN 'yes' END AS "replica identity",
  CASE WHEN k.indisclustered THEN 'yes' END AS clustered,
  d.description AS comment, xd.description AS "comment of its index",
  format('ALTER %s ADD CONSTRAINT %I %s', k.owner, k.conname, pg_get_constraintdef(k.oid)) AS ddl,
  k.origin_schema AS "origin.schema", k.origin_parent AS "origin.parent", k.origin_name AS "origin.name"
FROM subject k
LEFT JOIN pg_description d ON d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass
LEFT JOIN pg_description xd ON k.contype IN ('p', 'x') AND xd.objoid = k.conindid AND xd.classoid = 'pg_class'::regclass
  AND xd.objsubid = 0
