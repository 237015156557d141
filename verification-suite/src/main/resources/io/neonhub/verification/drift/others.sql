-- Kinds that few projects have, each with all that matters in one text. Below 16384 are those of initdb. No options of a user mapping: they hold secrets.
, thing AS (
  SELECT 'collation' AS kind, c.collnamespace AS namespace, c.collname::text AS name, 'pg_collation'::regclass AS class, c.oid,
    concat_ws(', ', 'locale ' || coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale', c.collcollate),
      CASE WHEN NOT c.collisdeterministic THEN 'not deterministic' END, 'rules ' || (to_jsonb(c) ->> 'collicurules')) AS definition
  FROM pg_collation c WHERE c.oid >= 16384
  UNION ALL
  SELECT 'operator', o.oprnamespace,
    o.oprname || ' (' || concat_ws(', ', coalesce(NULLIF(o.oprleft, 0)::regtype::text, 'NONE'), o.oprright::regtype) || ')',
    'pg_operator'::regclass, o.oid,
    concat_ws(', ', 'function ' || o.oprcode, 'returns ' || o.oprresult::regtype, 'commutator ' || NULLIF(o.oprcom, 0)::regoperator,
      'negator ' || NULLIF(o.oprnegate, 0)::regoperator, 'restrict ' || NULLIF(o.oprrest, 0)::regproc,
      'join ' || NULLIF(o.oprjoin, 0)::regproc, CASE WHEN o.oprcanmerge THEN 'merges' END, CASE WHEN o.oprcanhash THEN 'hashes' END)
  FROM pg_operator o WHERE o.oid >= 16384
  UNION ALL
  SELECT 'operator class', o.opcnamespace, o.opcname || ' (' || a.amname || ')', 'pg_opclass'::regclass, o.oid,
    concat_ws(', ', CASE WHEN o.opcdefault THEN 'default' END, 'for ' || o.opcintype::regtype, 'storage ' || NULLIF(o.opckeytype, 0)::regtype,
      'family ' || f.opfname,
      (SELECT string_agg('operator ' || m.amopstrategy || ' ' || m.amopopr::regoperator, ', ' ORDER BY m.amopstrategy, m.amopopr::regoperator::text)
       FROM pg_amop m WHERE m.amopfamily = f.oid),
      (SELECT string_agg('function ' || m.amprocnum || ' ' || m.amproc::regprocedure, ', ' ORDER BY m.amprocnum, m.amproc::regprocedure::text)
       FROM pg_amproc m WHERE m.amprocfamily = f.oid))
  FROM pg_opclass o JOIN pg_am a ON a.oid = o.opcmethod JOIN pg_opfamily f ON f.oid = o.opcfamily
  WHERE o.oid >= 16384
  UNION ALL
  SELECT 'cast', NULL, c.castsource::regtype || ' AS ' || c.casttarget::regtype, 'pg_cast'::regclass, c.oid,
    concat_ws(', ', 'function ' || NULLIF(c.castfunc, 0)::regprocedure, 'context ' || c.castcontext::text, 'method ' || c.castmethod::text)
  FROM pg_cast c
  WHERE c.oid >= 16384 AND NOT EXISTS ( -- that of a range to its multirange comes with the type
    SELECT FROM pg_depend i WHERE i.classid = 'pg_cast'::regclass AND i.objid = c.oid AND i.deptype = 'i')
  UNION ALL
  SELECT 'text search configuration', c.cfgnamespace, c.cfgname, 'pg_ts_config'::regclass, c.oid,
    concat_ws(', ', 'parser ' || p.prsname, (
      SELECT string_agg(m.maptokentype || ' ' || m.mapdict::regdictionary, ', ' ORDER BY m.maptokentype, m.mapseqno)
      FROM pg_ts_config_map m WHERE m.mapcfg = c.oid))
  FROM pg_ts_config c JOIN pg_ts_parser p ON p.oid = c.cfgparser WHERE c.oid >= 16384
  UNION ALL
  SELECT 'text search dictionary', d.dictnamespace, d.dictname, 'pg_ts_dict'::regclass, d.oid,
    concat_ws(', ', 'template ' || t.tmplname, d.dictinitoption)
  FROM pg_ts_dict d JOIN pg_ts_template t ON t.oid = d.dicttemplate WHERE d.oid >= 16384
  UNION ALL
  SELECT 'conversion', c.connamespace, c.conname, 'pg_conversion'::regclass, c.oid,
    concat_ws(', ', pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), c.conproc::regproc,
      CASE WHEN c.condefault THEN 'default' END)
  FROM pg_conversion c WHERE c.oid >= 16384
  UNION ALL
  SELECT 'language', NULL, l.lanname, 'pg_language'::regclass, l.oid,
    concat_ws(', ', CASE WHEN l.lanpltrusted THEN 'trusted' END, 'handler ' || NULLIF(l.lanplcallfoid, 0)::regproc)
  FROM pg_language l WHERE l.oid >= 16384
  UNION ALL
  SELECT 'access method', NULL, a.amname, 'pg_am'::regclass, a.oid, a.amtype::text || ' ' || a.amhandler
  FROM pg_am a WHERE a.oid >= 16384
  UNION ALL
  SELECT 'foreign data wrapper', NULL, f.fdwname, 'pg_foreign_data_wrapper'::regclass, f.oid,
    concat_ws(', ', 'handler ' || NULLIF(f.fdwhandler, 0)::regproc, 'validator ' || NULLIF(f.fdwvalidator, 0)::regproc,
      array_to_string(f.fdwoptions, ', '))
  FROM pg_foreign_data_wrapper f
  UNION ALL
  SELECT 'foreign server', NULL, s.srvname, 'pg_foreign_server'::regclass, s.oid,
    concat_ws(', ', f.fdwname, s.srvtype, s.srvversion, array_to_string(s.srvoptions, ', '))
  FROM pg_foreign_server s JOIN pg_foreign_data_wrapper f ON f.oid = s.srvfdw
  UNION ALL
  SELECT 'user mapping', NULL, coalesce(r.rolname, 'PUBLIC') || ' on ' || u.srvname, 'pg_user_mapping'::regclass, u.umid, 'user mapping'
  FROM pg_user_mappings u LEFT JOIN pg_roles r ON r.oid = u.umuser
)
SELECT t.kind, coalesce(n.schema, '') AS schema, '' AS parent, t.name, t.definition, d.description AS comment, NULL AS ddl
FROM thing t
LEFT JOIN namespace n ON n.oid = t.namespace
LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = t.class
WHERE (t.namespace IS NULL OR n.oid IS NOT NULL)
  AND NOT EXISTS (SELECT FROM member m WHERE m.classid = t.class AND m.objid = t.oid)
