SELECT 'event trigger' AS kind, '' AS schema, '' AS parent, e.evtname AS name,
  e.evtevent AS event, e.evtfoid::regprocedure::text AS function, array_to_string(e.evttags, ', ') AS tags,
  CASE e.evtenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'on replicas only' WHEN 'A' THEN 'always' END AS enabled,
  d.description AS comment,
  format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s', e.evtname, e.evtevent,
    ' WHEN TAG IN (' || (SELECT string_agg(quote_literal(tag), ', ') FROM unnest(e.evttags) tag) || ')',
    e.evtfoid::regprocedure) AS ddl
FROM pg_event_trigger e
LEFT JOIN pg_description d ON d.objoid = e.oid AND d.classoid = 'pg_event_trigger'::regclass
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_event_trigger'::regclass AND m.objid = e.oid)
