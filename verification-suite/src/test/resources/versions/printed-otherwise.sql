-- Text that the majors print in other words, or might.
CREATE SCHEMA printed;
SET LOCAL search_path = printed, public;
CREATE TABLE orders (id bigint PRIMARY KEY, customer text NOT NULL, total numeric(10, 2) CHECK (total BETWEEN 0 AND 1000), placed timestamptz DEFAULT now(),
  state text CHECK (CASE WHEN state = 'x' THEN total > 0 ELSE true END), tags text[] DEFAULT '{}' CHECK (tags <@ ARRAY['a', 'b']),
  valid daterange DEFAULT '[2020-01-01,2021-01-01)', span interval DEFAULT '90 minutes', day date GENERATED ALWAYS AS ((placed AT TIME ZONE 'UTC')::date) STORED);
CREATE TABLE lines (order_id bigint REFERENCES orders (id), no integer, price numeric, PRIMARY KEY (order_id, no));
CREATE INDEX ON orders ((total * 2), lower(customer)) WHERE state IN ('open', 'held') AND placed > '2020-01-01'::timestamptz;
CREATE VIEW one AS SELECT id, customer, total + 1 AS more FROM orders WHERE state = 'open' ORDER BY placed DESC;
CREATE VIEW joined AS SELECT o.id, sum(l.price) FILTER (WHERE l.no > 1) AS sum, row_number() OVER (PARTITION BY o.customer ORDER BY o.id) AS n
  FROM orders o LEFT JOIN lines l ON l.order_id = o.id GROUP BY o.id, o.customer;
CREATE VIEW nested AS WITH big AS (SELECT * FROM orders WHERE total > 10) SELECT b.id, (SELECT count(*) FROM lines WHERE lines.order_id = b.id) AS c
  FROM big b WHERE EXISTS (SELECT FROM lines x WHERE x.order_id = b.id) UNION ALL SELECT 1, 2;
CREATE VIEW times AS SELECT CURRENT_DATE AS d, CURRENT_TIMESTAMP AS t, EXTRACT(year FROM placed) AS y, placed AT TIME ZONE 'UTC' AS utc,
  SUBSTRING(customer FROM 1 FOR 2) AS s, POSITION('a' IN customer) AS p, OVERLAY(customer PLACING 'x' FROM 1) AS o, TRIM(BOTH FROM customer) AS tr FROM orders;
CREATE VIEW renamed (a, b) AS SELECT id, customer FROM orders;
CREATE VIEW of_values AS SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v (n, t) JOIN LATERAL (SELECT v.n * 2 AS m) l ON true;
CREATE MATERIALIZED VIEW totals AS SELECT customer, sum(total) AS total FROM orders GROUP BY GROUPING SETS ((customer), ());
CREATE FUNCTION atomic(x integer) RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM orders WHERE total > x; END;
CREATE FUNCTION returned(x integer) RETURNS integer LANGUAGE sql RETURN x + 1;
CREATE FUNCTION tables() RETURNS TABLE (a integer, b text) LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER noted AFTER UPDATE ON orders REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION noted();
CREATE TRIGGER conditional AFTER UPDATE ON orders FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION noted();
CREATE RULE logged AS ON UPDATE TO one DO INSTEAD UPDATE orders SET customer = NEW.customer WHERE id = OLD.id;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (customer = current_user AND id IN (SELECT order_id FROM lines)) WITH CHECK (total < 100);
CREATE STATISTICS both_of ON (lower(customer)), state FROM orders;
CREATE ROLE versions_reader;
GRANT ALL ON orders TO versions_reader;
GRANT ALL ON SCHEMA public TO versions_reader;
COMMENT ON VIEW one IS 'open ones';
