package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads tables from the catalog, each of them once. A table that doesn't exist is SQLSTATE 42P01. */
final class ShapeReader {
    private static final String COLUMNS = """
            SELECT a.attname, a.atttypid, a.atttypmod, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable, a.attgenerated <> '' AS generated,
                   CASE WHEN a.attidentity <> ''
                        THEN format('nextval(%L)', pg_get_serial_sequence(a.attrelid::regclass::text, a.attname))
                        WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END AS default
            FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attnum""";

    // A unique index on an expression has no column numbers of its own: what it reads stands in pg_depend.
    private static final String RULES = """
            WITH t(oid) AS (SELECT ?::regclass)
            SELECT c.conname AS name, 'CHECK' AS kind, pg_get_constraintdef(c.oid) AS definition,
                   ARRAY(SELECT attname::text FROM pg_attribute
                         WHERE attrelid = c.conrelid AND attnum = ANY (c.conkey) ORDER BY attnum) AS columns
            FROM t JOIN pg_constraint c ON c.conrelid = t.oid WHERE c.contype = 'c'
            UNION ALL
            SELECT r.relname, CASE WHEN i.indisexclusion THEN 'EXCLUDE' ELSE 'UNIQUE' END, pg_get_indexdef(i.indexrelid),
                   ARRAY(SELECT attname::text FROM pg_attribute
                         WHERE attrelid = i.indrelid AND (attnum = ANY (i.indkey) OR attnum IN (
                             SELECT refobjsubid FROM pg_depend WHERE classid = 'pg_class'::regclass
                             AND objid = i.indexrelid AND refobjid = i.indrelid AND refobjsubid > 0)) ORDER BY attnum)
            FROM t JOIN pg_index i ON i.indrelid = t.oid JOIN pg_class r ON r.oid = i.indexrelid
            WHERE i.indisunique OR i.indisexclusion
            ORDER BY 1""";

    private static final String REFERENCES = """
            SELECT n.nspname AS schema, c.conname, tn.nspname AS target_schema, t.relname AS target, c.condeferrable,
                   c.confmatchtype = 'f' AS full,
                   ARRAY(SELECT attname::text FROM unnest(c.conkey) WITH ORDINALITY k(num, pos)
                         JOIN pg_attribute ON attrelid = c.conrelid AND attnum = num ORDER BY pos) AS columns,
                   ARRAY(SELECT attname::text FROM unnest(c.confkey) WITH ORDINALITY k(num, pos)
                         JOIN pg_attribute ON attrelid = c.confrelid AND attnum = num ORDER BY pos) AS referenced
            FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
                 JOIN pg_class t ON t.oid = c.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
            WHERE c.conrelid = ?::regclass AND c.contype = 'f' AND c.conparentid = 0
            ORDER BY cardinality(c.conkey), c.conname""";

    private final Connection connection;
    private final TypeReader types;
    private final Map<QualifiedName, TableShape> cache = new HashMap<>();

    ShapeReader(Connection connection) {
        this.connection = connection;
        this.types = new TypeReader(connection);
    }

    TableShape read(QualifiedName table) throws SQLException {
        TableShape known = cache.get(table);
        if (known != null) {
            return known;
        }
        TableShape shape = new TableShape(
                table,
                query(COLUMNS, table, this::column),
                query(RULES, table, ShapeReader::rule),
                query(REFERENCES, table, ShapeReader::reference));
        cache.put(table, shape);
        return shape;
    }

    private ColumnShape column(ResultSet row) throws SQLException {
        return new ColumnShape(
                row.getString("attname"),
                row.getString("type"),
                types.read(row.getLong("atttypid"), row.getInt("atttypmod")),
                row.getBoolean("nullable"),
                Optional.ofNullable(row.getString("default")),
                row.getBoolean("generated"));
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getString("name"),
                Rule.Kind.valueOf(row.getString("kind")),
                strings(row, "columns"),
                row.getString("definition"));
    }

    private static Reference reference(ResultSet row) throws SQLException {
        return new Reference(
                new QualifiedName(row.getString("schema"), row.getString("conname")),
                strings(row, "columns"),
                new QualifiedName(row.getString("target_schema"), row.getString("target")),
                strings(row, "referenced"),
                row.getBoolean("condeferrable"),
                row.getBoolean("full"));
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private <T> List<T> query(String sql, QualifiedName table, Mapper<T> mapper) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, table.sql());
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
            }
            return found;
        }
    }

    private interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }
}
