package io.neonhub.verification.schema.catalog;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.verification.schema.ColumnType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * A type of columns.
 *
 * @param notNull whether it is a domain that takes no NULL
 */
record TypeRow(ColumnType type, boolean notNull) {
    /*
     * e is the element type if t is an array of it (typarray tells a true array from oidvector and its like).
     * format_type writes a type's schema or leaves it out, as search_path will have it: for a type of PostgreSQL it is
     * cut off, for others the catalog's name is taken and format_type gives the modifier only, "(3)" of vector(3).
     */
    private static final String SQL = """
            SELECT k.oid, k.modifier, e.oid IS NOT NULL AS is_array, n.nspname, b.typname,
              pg_catalog.format_type(b.oid, k.modifier) AS formatted,
              CASE WHEN k.modifier >= 0 AND n.nspname <> 'pg_catalog'
                THEN pg_catalog.format_type(b.oid, NULL) END AS unmodified,
              t.typtype = 'd' AND t.typnotnull AS not_null
            FROM (SELECT DISTINCT a.atttypid, a.atttypmod FROM pg_catalog.pg_attribute a
              WHERE a.attrelid = ANY (:tables) AND a.attnum > 0 AND NOT a.attisdropped) AS k (oid, modifier)
            JOIN pg_catalog.pg_type t ON t.oid = k.oid
            LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
            JOIN pg_catalog.pg_type b ON b.oid = coalesce(e.oid, t.oid)
            JOIN pg_catalog.pg_namespace n ON n.oid = b.typnamespace
            """;

    /** What a column says of its type; thousands of columns share few of them. */
    record Key(long oid, int modifier) {}

    static Answer<Map.Entry<Key, TypeRow>> ask(Batch batch, String tables) {
        return batch.select(
                SQL.replace(":tables", tables),
                row -> Map.entry(
                        new Key(row.getLong("oid"), row.getInt("modifier")),
                        new TypeRow(type(row), row.getBoolean("not_null"))));
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
}
