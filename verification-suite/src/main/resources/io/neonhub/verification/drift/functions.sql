SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END AS kind, n.schema,
  '' AS parent, p.proname || '(' || oidvectortypes(p.proargtypes) || ')' AS name,
  pg_get_function_arguments(p.oid) AS arguments,
  CASE WHEN p.prokind <> 'p' THEN pg_get_function_result(p.oid) END AS returns,
  CASE WHEN p.prokind = 'w' THEN 'WINDOW' END AS "window",
  l.lanname AS language,
  CASE p.provolatile WHEN 'i' THEN 'IMMUTABLE' WHEN 's' THEN 'STABLE' END AS volatility,
  CASE WHEN p.proisstrict THEN 'STRICT' END AS "null input",
  CASE WHEN p.prosecdef THEN 'DEFINER' END AS security,
  CASE WHEN p.proleakproof THEN 'LEAKPROOF' END AS leakproof,
  CASE p.proparallel WHEN 's' THEN 'SAFE' WHEN 'r' THEN 'RESTRICTED' END AS parallel,
  p.procost AS cost,
  NULLIF(p.prorows, 0) AS rows,
  array_to_string(p.proconfig, ', ') AS settings,
  NULLIF(p.prosupport, 0)::regproc::text AS support,
  p.probin AS library,
  CASE WHEN p.prokind = 'a' THEN (
    SELECT concat_ws(', ', 'sfunc ' || a.aggtransfn, 'stype ' || a.aggtranstype::regtype, 'sspace ' || NULLIF(a.aggtransspace, 0),
      'finalfunc ' || NULLIF(a.aggfinalfn, 0)::regproc, 'finalfunc_modify ' || a.aggfinalmodify::text,
      'combinefunc ' || NULLIF(a.aggcombinefn, 0)::regproc, 'initcond ' || quote_literal(a.agginitval),
      'sortop ' || NULLIF(a.aggsortop, 0)::regoperator, 'msfunc ' || NULLIF(a.aggmtransfn, 0)::regproc,
      'minvfunc ' || NULLIF(a.aggminvtransfn, 0)::regproc, 'mstype ' || NULLIF(a.aggmtranstype, 0)::regtype)
    FROM pg_aggregate a WHERE a.aggfnoid = p.oid)
    ELSE coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) END AS body,
  d.description AS comment,
  CASE WHEN p.prokind <> 'a' THEN rtrim(pg_get_functiondef(p.oid), E'\n') END AS ddl
FROM pg_proc p
JOIN namespace n ON n.oid = p.pronamespace
JOIN pg_language l ON l.oid = p.prolang
LEFT JOIN pg_description d ON d.objoid = p.oid AND d.classoid = 'pg_proc'::regclass
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)
  -- The constructors of a range type come and go with it.
  AND NOT EXISTS (
    SELECT FROM pg_depend i
    WHERE i.classid = 'pg_proc'::regclass AND i.objid = p.oid AND i.deptype = 'i' AND i.refclassid = 'pg_type'::regclass)
