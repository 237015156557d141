, type AS (
  SELECT t.*, n.schema, quote_ident(n.schema) || '.' || quote_ident(t.typname) AS sql, d.description
  FROM pg_type t
  JOIN namespace n ON n.oid = t.typnamespace
  LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass
  WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
), enum AS (
  SELECT enumtypid, string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) AS labels
  FROM pg_enum GROUP BY enumtypid
), field AS (
  SELECT a.attrelid, string_agg(
    quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END,
    ', ' ORDER BY a.attnum) AS list,
    string_agg(quote_ident(a.attname) || ' ' || quote_literal(d.description), ', ' ORDER BY a.attnum) AS comments
  FROM relation c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum
  WHERE c.relkind = 'c'
  GROUP BY a.attrelid
)
SELECT 'enum' AS kind, t.schema, '' AS parent, t.typname AS name,
  e.labels AS values, NULL AS attributes, NULL AS type, NULL AS nullability, NULL AS "default", NULL AS "collation",
  NULL AS definition, t.description AS comment,
  format('CREATE TYPE %s AS ENUM (%s)', t.sql, e.labels) AS ddl, NULL AS "comments of its attributes"
FROM type t
LEFT JOIN enum e ON e.enumtypid = t.oid
WHERE t.typtype = 'e'
UNION ALL
SELECT 'composite type', t.schema, '', t.typname,
  NULL, f.list, NULL, NULL, NULL, NULL, NULL, coalesce(t.description, d.description),
  format('CREATE TYPE %s AS (%s)', t.sql, f.list), f.comments
FROM type t
JOIN relation c ON c.oid = t.typrelid AND c.relkind = 'c'
LEFT JOIN field f ON f.attrelid = c.oid
LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
UNION ALL
SELECT 'domain', t.schema, '', t.typname,
  NULL, NULL, format_type(t.typbasetype, t.typtypmod), CASE WHEN t.typnotnull THEN 'NOT NULL' ELSE 'NULL' END, t.typdefault,
  CASE WHEN t.typcollation <> b.typcollation THEN t.typcollation::regcollation::text END,
  NULL, t.description,
  format('CREATE DOMAIN %s AS %s', t.sql, format_type(t.typbasetype, t.typtypmod))
    || CASE WHEN t.typcollation <> b.typcollation THEN ' COLLATE ' || t.typcollation::regcollation ELSE '' END
    || coalesce(' DEFAULT ' || t.typdefault, '') || CASE WHEN t.typnotnull THEN ' NOT NULL' ELSE '' END, NULL
FROM type t
JOIN pg_type b ON b.oid = t.typbasetype
WHERE t.typtype = 'd'
UNION ALL
SELECT 'range type', t.schema, '', t.typname,
  NULL, NULL, r.rngsubtype::regtype::text, NULL, NULL,
  CASE WHEN r.rngcollation <> b.typcollation THEN r.rngcollation::regcollation::text END,
  concat_ws(', ', 'subtype_opclass ' || o.opcname, 'canonical ' || NULLIF(r.rngcanonical, 0)::regproc,
    'subtype_diff ' || NULLIF(r.rngsubdiff, 0)::regproc, 'multirange ' || r.rngmultitypid::regtype),
  t.description,
  format('CREATE TYPE %s AS RANGE (SUBTYPE = %s)', t.sql, r.rngsubtype::regtype), NULL
FROM type t
JOIN pg_range r ON r.rngtypid = t.oid
JOIN pg_type b ON b.oid = r.rngsubtype
JOIN pg_opclass o ON o.oid = r.rngsubopc
UNION ALL
SELECT 'base type', t.schema, '', t.typname,
  NULL, NULL, NULL, NULL, t.typdefault, NULL,
  concat_ws(', ', 'length ' || t.typlen, 'input ' || t.typinput, 'output ' || t.typoutput, 'storage ' || t.typstorage::text,
    'alignment ' || t.typalign::text, 'category ' || t.typcategory::text, 'delimiter ' || t.typdelim::text),
  t.description, NULL, NULL
FROM type t
WHERE t.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
