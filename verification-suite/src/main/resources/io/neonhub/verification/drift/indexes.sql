-- Those behind primary keys and exclusion constraints are told with their constraint; a unique constraint is its index.
, part AS (
  SELECT i.indexrelid, key.position, key.position > i.indnkeyatts AS included,
    coalesce(quote_ident(a.attname), pg_get_indexdef(i.indexrelid, key.position::integer, false)) AS text,
    CASE WHEN key."collation" NOT IN (0, coalesce(a.attcollation, 100)) THEN key."collation"::regcollation::text END AS "collation",
    CASE WHEN NOT o.opcdefault OR o.opcintype <> ia.atttypid AND EXISTS (
      SELECT FROM pg_opclass better
      WHERE better.opcmethod = o.opcmethod AND better.opcdefault AND better.opcintype = ia.atttypid) THEN
      CASE WHEN n.nspname = 'pg_catalog' THEN '' ELSE quote_ident(n.nspname) || '.' END || quote_ident(o.opcname) END
      || coalesce(' (' || array_to_string(ia.attoptions, ', ') || ')', '') AS operators,
    CASE key.option & 3 WHEN 1 THEN 'DESC NULLS LAST' WHEN 3 THEN 'DESC' WHEN 2 THEN 'NULLS FIRST' END AS direction,
    NULLIF(ia.attstattarget, -1) AS statistics
  FROM relation c
  JOIN pg_index i ON i.indrelid = c.oid
  CROSS JOIN LATERAL unnest(i.indkey::smallint[], i.indclass::oid[], i.indcollation::oid[], i.indoption::smallint[])
    WITH ORDINALITY key (number, operators, "collation", option, position)
  LEFT JOIN pg_attribute a ON key.number > 0 AND a.attrelid = c.oid AND a.attnum = key.number
  LEFT JOIN pg_attribute ia ON ia.attrelid = i.indexrelid AND ia.attnum = key.position
  LEFT JOIN pg_opclass o ON o.oid = key.operators
  LEFT JOIN pg_namespace n ON n.oid = o.opcnamespace
), parts AS (
  SELECT indexrelid,
    string_agg(text, ', ' ORDER BY position) FILTER (WHERE NOT included) AS columns,
    string_agg(text, ', ' ORDER BY position) FILTER (WHERE included) AS include,
    string_agg(text || ' ' || "collation", ', ' ORDER BY position) AS collations,
    string_agg(text || ' ' || operators, ', ' ORDER BY position) AS operators,
    string_agg(text || ' ' || direction, ', ' ORDER BY position) AS directions,
    string_agg(text || ' ' || statistics, ', ' ORDER BY position) AS statistics,
    string_agg(concat_ws(' ', text, 'COLLATE ' || "collation", operators, direction), ', ' ORDER BY position)
      FILTER (WHERE NOT included) AS keys
  FROM part GROUP BY indexrelid
), subject AS (
  SELECT c.schema, c.relname AS parent, c.sql AS "table", x.relname, x.reloptions, i.*, a.amname,
    pg_get_expr(i.indpred, c.oid) AS predicate, k.oid AS unique_constraint, k.condeferrable, k.condeferred,
    up.schema AS origin_schema, up.parent AS origin_parent, up.relname AS origin_name, d.description, kd.description AS other
  FROM relation c
  JOIN pg_index i ON i.indrelid = c.oid
  JOIN pg_class x ON x.oid = i.indexrelid
  JOIN pg_am a ON a.oid = x.relam
  LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
  LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
  LEFT JOIN (
    SELECT pi.indexrelid, px.relname, pc.schema, pc.relname AS parent
    FROM pg_index pi JOIN pg_class px ON px.oid = pi.indexrelid JOIN relation pc ON pc.oid = pi.indrelid) up
    ON up.indexrelid = h.inhparent
  LEFT JOIN pg_description d ON d.objoid = i.indexrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
  LEFT JOIN pg_description kd ON kd.objoid = k.oid AND kd.classoid = 'pg_constraint'::regclass
  WHERE coalesce(k.contype, 'u') = 'u' AND c.relkind IN ('r', 'p', 'm')
)
SELECT 'index' AS kind, i.schema, i.parent, i.relname AS name,
  CASE WHEN i.indisunique THEN 'UNIQUE' END AS uniqueness,
  CASE WHEN i.unique_constraint IS NOT NULL THEN 'UNIQUE' || CASE WHEN i.condeferred THEN ' DEFERRABLE INITIALLY DEFERRED'
    WHEN i.condeferrable THEN ' DEFERRABLE' ELSE '' END END AS "constraint",
  i.amname AS method, p.columns, p.directions AS "order", p.include, p.operators AS "operator classes",
  p.collations AS "collation", i.predicate,
  /*15 CASE WHEN i.indnullsnotdistinct THEN 'NOT DISTINCT' END AS nulls,*/
  CASE WHEN NOT i.indisvalid THEN 'INVALID' END AS validity,
  array_to_string(i.reloptions, ', ') AS "storage parameters",
  CASE WHEN i.indisreplident THEN 'yes' END AS "replica identity",
  CASE WHEN i.indisclustered THEN 'yes' END AS clustered,
  p.statistics, CASE WHEN i.unique_constraint IS NULL THEN i.description ELSE i.other END AS comment,
  CASE WHEN i.unique_constraint IS NOT NULL THEN i.description END AS "comment of its index",
  CASE WHEN i.unique_constraint IS NOT NULL
    THEN format('ALTER TABLE %s ADD CONSTRAINT %I %s', i."table", i.relname, pg_get_constraintdef(i.unique_constraint))
    ELSE format('CREATE %sINDEX %I ON %s%s (%s)%s%s%s%s', CASE WHEN i.indisunique THEN 'UNIQUE ' END, i.relname, i."table",
      CASE WHEN i.amname <> 'btree' THEN ' USING ' || i.amname END, p.keys, ' INCLUDE (' || p.include || ')',
      /*15 CASE WHEN i.indnullsnotdistinct THEN ' NULLS NOT DISTINCT' END ||*/ '',
      ' WITH (' || array_to_string(i.reloptions, ', ') || ')', ' WHERE ' || i.predicate) END AS ddl,
  i.origin_schema AS "origin.schema", i.origin_parent AS "origin.parent", i.origin_name AS "origin.name"
FROM subject i
JOIN parts p ON p.indexrelid = i.indexrelid
