-- One number that is another one after any change to what the inventory shows. Temporary objects of others don't count.
, version AS (
  SELECT c.xmin, c.ctid FROM relation r JOIN pg_class c ON c.oid = r.oid
  UNION ALL SELECT a.xmin, a.ctid FROM relation c JOIN pg_attribute a ON a.attrelid = c.oid
  UNION ALL SELECT e.xmin, e.ctid FROM relation c JOIN pg_attrdef e ON e.adrelid = c.oid
  UNION ALL SELECT i.xmin, i.ctid FROM relation c JOIN pg_index i ON i.indrelid = c.oid
  UNION ALL SELECT r.xmin, r.ctid FROM relation c JOIN pg_rewrite r ON r.ev_class = c.oid
  UNION ALL SELECT t.xmin, t.ctid FROM relation c JOIN pg_trigger t ON t.tgrelid = c.oid
  UNION ALL SELECT p.xmin, p.ctid FROM relation c JOIN pg_policy p ON p.polrelid = c.oid
  UNION ALL SELECT k.xmin, k.ctid FROM namespace n JOIN pg_constraint k ON k.connamespace = n.oid
  UNION ALL SELECT p.xmin, p.ctid FROM namespace n JOIN pg_proc p ON p.pronamespace = n.oid
  UNION ALL SELECT t.xmin, t.ctid FROM namespace n JOIN pg_type t ON t.typnamespace = n.oid
  UNION ALL SELECT n.xmin, n.ctid FROM pg_namespace n
    WHERE n.nspname !~ '^pg_'
  UNION ALL SELECT xmin, ctid FROM pg_enum
  UNION ALL SELECT xmin, ctid FROM pg_extension
  UNION ALL SELECT xmin, ctid FROM pg_statistic_ext
  UNION ALL SELECT xmin, ctid FROM pg_sequence
)
SELECT coalesce(sum(hashtextextended(xmin::text || ctid::text, 0)::numeric), 0) FROM version
