package io.neonhub.verification.schema.catalog;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.SqlExpression;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the columns of many tables at once. */
final class ColumnRows {
    /*
     * e is the element type if t is an array of it (typarray tells a true array from oidvector and its like).
     * format_type writes a type's schema or leaves it out, as search_path will have it: for a type of PostgreSQL it is
     * cut off, for others the catalog's name is taken and format_type gives the modifier only, "(3)" of vector(3).
     */
    private static final String SQL = """
            SELECT a.attrelid, a.attnum, a.attname, NOT (a.attnotnull OR t.typtype = 'd' AND t.typnotnull) AS nullable,
              e.oid IS NOT NULL AS is_array, n.nspname, b.typname,
              pg_catalog.format_type(b.oid, a.atttypmod) AS formatted,
              CASE WHEN a.atttypmod >= 0 AND n.nspname <> 'pg_catalog'
                THEN pg_catalog.format_type(b.oid, NULL) END AS unmodified,
              pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS default_expression,
              a.attidentity <> '' AS is_identity, a.attgenerated <> '' AS is_generated
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
            JOIN pg_catalog.pg_type b ON b.oid = coalesce(e.oid, t.oid)
            JOIN pg_catalog.pg_namespace n ON n.oid = b.typnamespace
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = ANY (?) AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attrelid, a.attnum
            """;

    private ColumnRows() {}

    /** Per table the columns by their number, in order. */
    static Map<Long, Map<Integer, Column>> read(Catalog catalog, Collection<Long> tables) throws SQLException {
        Map<Long, Map<Integer, Column>> columns = new LinkedHashMap<>();
        catalog.selectByOids(
                SQL,
                tables,
                row -> columns.computeIfAbsent(row.getLong("attrelid"), table -> new LinkedHashMap<>())
                        .put(row.getInt("attnum"), column(row)));
        return columns;
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(row.getString("attname"), type(row), row.getBoolean("nullable"), columnDefault(row));
    }

    private static ColumnType type(ResultSet row) throws SQLException {
        String schema = row.getString("nspname");
        String formatted = row.getString("formatted");
        boolean array = row.getBoolean("is_array");
        if (schema.equals("pg_catalog")) {
            return new ColumnType(Optional.empty(), withoutPrefix(formatted, "pg_catalog."), array);
        }
        String unmodified = row.getString("unmodified");
        String modifier = unmodified == null ? "" : formatted.substring(unmodified.length());
        return new ColumnType(Optional.of(schema), row.getString("typname") + modifier, array);
    }

    private static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private static ColumnDefault columnDefault(ResultSet row) throws SQLException {
        if (row.getBoolean("is_identity")) {
            return new ColumnDefault.Sequence();
        }
        String sql = row.getString("default_expression");
        if (sql == null) {
            return new ColumnDefault.None();
        }
        SqlExpression expression = new SqlExpression(sql).withoutSchemas();
        return row.getBoolean("is_generated") ? new ColumnDefault.Generated(expression.sql()) : expression.asDefault();
    }
}
