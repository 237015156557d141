package io.neonhub.verification.schema.catalog;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.SqlExpression;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A column whose type is still a number. */
record ColumnRow(long table, int number, String name, TypeRow.Key type, boolean nullable, ColumnDefault columnDefault) {
    // Only the expression of a generated column names other columns: for all others the server need not look them up.
    private static final String SQL = """
            SELECT a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, NOT a.attnotnull AS nullable,
              pg_catalog.pg_get_expr(d.adbin, CASE WHEN a.attgenerated <> '' THEN a.attrelid ELSE 0 END) AS expression,
              a.attidentity <> '' AS is_identity, a.attgenerated <> '' AS is_generated
            FROM pg_catalog.pg_attribute a
            LEFT JOIN pg_catalog.pg_attrdef d ON a.atthasdef AND d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = ANY (:tables) AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attrelid, a.attnum
            """;

    static Answer<ColumnRow> ask(Batch batch, String tables) {
        return batch.select(SQL.replace(":tables", tables), ColumnRow::of);
    }

    /** Per table the columns by their number, in order. */
    static Map<Long, Map<Integer, Column>> byTable(Collection<ColumnRow> rows, Map<TypeRow.Key, TypeRow> types) {
        Map<Long, Map<Integer, Column>> columns = new LinkedHashMap<>();
        for (ColumnRow row : rows) {
            columns.computeIfAbsent(row.table, table -> new LinkedHashMap<>()).put(row.number, row.column(types));
        }
        return columns;
    }

    private static ColumnRow of(ResultSet row) throws SQLException {
        return new ColumnRow(
                row.getLong("attrelid"),
                row.getInt("attnum"),
                row.getString("attname"),
                new TypeRow.Key(row.getLong("atttypid"), row.getInt("atttypmod")),
                row.getBoolean("nullable"),
                columnDefault(row));
    }

    private static ColumnDefault columnDefault(ResultSet row) throws SQLException {
        if (row.getBoolean("is_identity")) {
            return new ColumnDefault.Sequence();
        }
        String sql = row.getString("expression");
        if (sql == null) {
            return new ColumnDefault.None();
        }
        SqlExpression expression = new SqlExpression(sql).withoutSchemas();
        return row.getBoolean("is_generated") ? new ColumnDefault.Generated(expression.sql()) : expression.asDefault();
    }

    private Column column(Map<TypeRow.Key, TypeRow> types) {
        TypeRow found = types.get(type);
        if (found == null) {
            throw new IllegalStateException("column " + name + " has type " + type.oid() + ", which pg_type lacks");
        }
        return new Column(name, found.type(), nullable && !found.notNull(), columnDefault);
    }
}
