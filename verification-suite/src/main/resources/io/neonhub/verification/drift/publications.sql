SELECT 'publication' AS kind, '' AS schema, '' AS parent, p.pubname AS name,
  CASE WHEN p.puballtables THEN 'ALL TABLES' ELSE (
    SELECT string_agg(r.prrelid::regclass/*15 || coalesce(' (' || (
      SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
      FROM pg_attribute a WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs)) || ')', '')
      || coalesce(' WHERE (' || pg_get_expr(r.prqual, r.prrelid) || ')', '')*/::text, ', ' ORDER BY r.prrelid::regclass::text)
    FROM pg_publication_rel r WHERE r.prpubid = p.oid) END AS tables,
  /*15 (SELECT string_agg(s.pnnspid::regnamespace::text, ', ' ORDER BY s.pnnspid::regnamespace::text)
    FROM pg_publication_namespace s WHERE s.pnpubid = p.oid) AS schemas,*/
  concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
    CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END) AS operations,
  CASE WHEN p.pubviaroot THEN 'yes' END AS "via partition root",
  d.description AS comment, NULL AS ddl
FROM pg_publication p
LEFT JOIN pg_description d ON d.objoid = p.oid AND d.classoid = 'pg_publication'::regclass
