package io.neonhub.verification.safety;

import io.neonhub.verification.safety.CatalogState.Column;
import io.neonhub.verification.safety.CatalogState.ColumnKey;
import io.neonhub.verification.safety.CatalogState.Constraint;
import io.neonhub.verification.safety.CatalogState.Index;
import io.neonhub.verification.safety.CatalogState.Label;
import io.neonhub.verification.safety.CatalogState.Table;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a {@link CatalogState}, without what the system and the tools of migration keep for themselves. */
final class CatalogStateReader {
    private static final String OURS = """
            n.nspname !~ '^(pg_|information_schema$)' AND c.relname NOT IN ('_prisma_migrations', 'flyway_schema_history')
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass
              AND d.objid = c.oid AND d.deptype = 'e')""";
    private static final String OF_TABLE =
            " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE NOT c.relispartition AND " + OURS;

    private static final String TABLES = "SELECT c.oid, n.nspname, c.relname, c.relkind FROM pg_catalog.pg_class c"
            + OF_TABLE + " AND c.relkind IN ('r', 'p', 'm', 'v')";
    private static final String COLUMNS =
            """
            SELECT a.attrelid, a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), t.typcategory = 'S'
            FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid""" + OF_TABLE + " AND c.relkind IN ('r', 'p', 'm', 'v') AND a.attnum > 0 AND NOT a.attisdropped";
    private static final String INDEXES = """
            SELECT x.oid, n.nspname, x.relname, i.indrelid, i.indisvalid, i.indisunique, i.indisprimary,
              i.indpred IS NULL AND i.indexprs IS NULL, m.amname, i.indkey::int2[], x.relkind
            FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
            JOIN pg_catalog.pg_am m ON m.oid = x.relam JOIN pg_catalog.pg_class c ON c.oid = i.indrelid""" + OF_TABLE;
    private static final String CONSTRAINTS = """
            SELECT k.oid, k.conname, k.conrelid, k.contype, k.convalidated, k.confrelid, k.conkey, k.confkey
            FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid""" + OF_TABLE;
    private static final String LABELS = """
            SELECT e.oid, n.nspname, t.typname, e.enumlabel FROM pg_catalog.pg_enum e
            JOIN pg_catalog.pg_type t ON t.oid = e.enumtypid JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace""";

    private CatalogStateReader() {}

    static CatalogState read(Connection connection) throws SQLException {
        return new CatalogState(
                all(connection, TABLES, row -> row.getLong(1), CatalogStateReader::table),
                all(
                        connection,
                        COLUMNS,
                        row -> new ColumnKey(row.getLong(1), row.getInt(2)),
                        CatalogStateReader::column),
                all(connection, INDEXES, row -> row.getLong(1), CatalogStateReader::index),
                all(connection, CONSTRAINTS, row -> row.getLong(1), CatalogStateReader::constraint),
                all(connection, LABELS, row -> row.getLong(1), CatalogStateReader::label));
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <K, T> Map<K, T> all(Connection connection, String query, Row<K> key, Row<T> value)
            throws SQLException {
        Map<K, T> all = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                all.put(key.of(row), value.of(row));
            }
        }
        return Map.copyOf(all);
    }

    private static Label label(ResultSet row) throws SQLException {
        return new Label(new QualifiedName(row.getString(2), row.getString(3)), row.getString(4));
    }

    private static Table table(ResultSet row) throws SQLException {
        return new Table(row.getLong(1), new QualifiedName(row.getString(2), row.getString(3)), row.getString(4));
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4), row.getBoolean(5));
    }

    private static Index index(ResultSet row) throws SQLException {
        return new Index(
                row.getLong(1),
                new QualifiedName(row.getString(2), row.getString(3)),
                row.getLong(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getString(9),
                numbers(row, 10),
                row.getString(11));
    }

    private static Constraint constraint(ResultSet row) throws SQLException {
        return new Constraint(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getBoolean(5),
                row.getLong(6),
                numbers(row, 7),
                numbers(row, 8));
    }

    private static List<Integer> numbers(ResultSet row, int place) throws SQLException {
        Array array = row.getArray(place);
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((Object[]) array.getArray())
                .map(number -> ((Number) number).intValue())
                .toList();
    }
}
