package io.neonhub.verification.data;

import io.neonhub.verification.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which tables a database has, in one query. Tables of extensions and the history tables hold no data of ours. */
final class TableShapes {
    private static final String TABLES = """
            SELECT n.nspname, c.relname, c.relkind = 'r' AS plain,
                   CASE WHEN NOT pg_catalog.has_schema_privilege(n.oid, 'USAGE')
                          OR NOT pg_catalog.has_table_privilege(c.oid, 'SELECT') THEN 'the role may not read it'
                        WHEN pg_catalog.row_security_active(c.oid) THEN 'row-level security hides rows from the role'
                   END AS obstacle,
                   (SELECT array_agg(a.attname::text ORDER BY a.attname::text COLLATE "C") FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
                   (SELECT array_agg(a.attname::text ORDER BY k.position)
                    FROM pg_catalog.pg_index i
                    CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, position)
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
                    WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
                   (SELECT array_agg(a.attname::text ORDER BY a.attname::text COLLATE "C") FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                      AND a.atttypid IN ('timestamp'::regtype, 'timestamptz'::regtype)) AS times,
                   (SELECT min(a.attname::text COLLATE "C") FROM pg_catalog.pg_attribute a
                    JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
                    WHERE a.attrelid = c.oid AND a.attnotnull
                      AND a.atttypid IN ('timestamp'::regtype, 'timestamptz'::regtype)
                      AND pg_catalog.pg_get_expr(d.adbin, d.adrelid) ~* '(now\\(\\)|current_timestamp)') AS creation
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence = 'p'
              AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
              AND c.relname NOT IN ('_prisma_migrations', 'flyway_schema_history')
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                              WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
              AND EXISTS (SELECT FROM pg_catalog.pg_attribute a
                          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
            ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C\"""";

    private TableShapes() {}

    static List<TableShape> of(Connection connection) throws SQLException {
        List<TableShape> shapes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                shapes.add(new TableShape(
                        new QualifiedName(row.getString("nspname"), row.getString("relname")),
                        names(row.getArray("columns")),
                        names(row.getArray("key")),
                        names(row.getArray("times")),
                        Optional.ofNullable(row.getString("creation")),
                        row.getBoolean("plain"),
                        Optional.ofNullable(row.getString("obstacle"))));
            }
        }
        return shapes;
    }

    private static List<String> names(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
