package io.neonhub.verification.schema.catalog;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.SqlExpression;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the indexes of many tables at once. */
final class IndexRows {
    /*
     * Columns, operator classes and options come as the bare vectors of pg_index and are resolved here: letting the
     * server print each index takes longer than all the rest. It prints expressions only, as their text is nowhere else.
     */
    private static final String SQL = """
            SELECT i.indrelid, c.relname, m.amname, i.indisunique, i.indisprimary,
              i.indisvalid AND i.indisready AS is_valid, i.indnkeyatts,
              i.indkey::pg_catalog.text AS keys, i.indclass::pg_catalog.text AS classes,
              i.indoption::pg_catalog.text AS options,
              CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
                SELECT pg_catalog.pg_get_indexdef(i.indexrelid, part, false)
                FROM pg_catalog.generate_series(1, i.indnkeyatts::pg_catalog.int4) part ORDER BY part) END AS expressions,
              pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            JOIN pg_catalog.pg_am m ON m.oid = c.relam
            WHERE i.indrelid = ANY (?) AND NOT i.indisexclusion
            """;

    private static final String NAMED_OPERATOR_CLASSES =
            "SELECT oid, opcname FROM pg_catalog.pg_opclass WHERE NOT opcdefault";

    private static final int DESCENDING = 1;

    private final Map<Long, Map<Integer, Column>> columns;
    private final Map<Long, String> operatorClasses = new HashMap<>();

    private IndexRows(Map<Long, Map<Integer, Column>> columns) {
        this.columns = columns;
    }

    static Map<Long, TableIndexes> read(
            Catalog catalog, Collection<Long> tables, Map<Long, Map<Integer, Column>> columns) throws SQLException {
        IndexRows rows = new IndexRows(columns);
        catalog.select(
                NAMED_OPERATOR_CLASSES, row -> rows.operatorClasses.put(row.getLong("oid"), row.getString("opcname")));
        Map<Long, TableIndexes> indexes = new HashMap<>();
        catalog.selectByOids(
                SQL,
                tables,
                row -> indexes.put(
                        row.getLong("indrelid"),
                        rows.add(indexes.getOrDefault(row.getLong("indrelid"), TableIndexes.NONE), row)));
        return indexes;
    }

    private TableIndexes add(TableIndexes indexes, ResultSet row) throws SQLException {
        Index index = index(row);
        return row.getBoolean("indisprimary")
                ? indexes.with(new PrimaryKey(
                        index.name(),
                        index.parts().stream().map(Index.Part::column).toList()))
                : indexes.with(index);
    }

    private Index index(ResultSet row) throws SQLException {
        Map<Integer, Column> tableColumns = columns.getOrDefault(row.getLong("indrelid"), Map.of());
        long[] keys = vector(row, "keys");
        int parts = row.getInt("indnkeyatts");
        return new Index(
                row.getString("relname"),
                row.getBoolean("indisunique"),
                row.getString("amname"),
                parts(row, tableColumns, keys, parts),
                Optional.ofNullable(row.getString("predicate")).map(IndexRows::withoutSchemas),
                IntStream.range(parts, keys.length)
                        .mapToObj(i -> name(tableColumns, keys[i]))
                        .toList(),
                row.getBoolean("is_valid"));
    }

    private List<Index.Part> parts(ResultSet row, Map<Integer, Column> tableColumns, long[] keys, int parts)
            throws SQLException {
        long[] classes = vector(row, "classes");
        long[] options = vector(row, "options");
        String[] expressions = strings(row.getArray("expressions"));
        return IntStream.range(0, parts)
                .mapToObj(i -> new Index.Part(
                        keys[i] == 0 ? withoutSchemas(expressions[i]) : name(tableColumns, keys[i]),
                        keys[i] == 0,
                        (options[i] & DESCENDING) != 0,
                        Optional.ofNullable(operatorClasses.get(classes[i]))))
                .toList();
    }

    private static String name(Map<Integer, Column> columns, long number) {
        Column column = columns.get((int) number);
        if (column == null) {
            throw new IllegalStateException("pg_index names column " + number + ", which pg_attribute lacks");
        }
        return column.name();
    }

    private static String withoutSchemas(String sql) {
        return new SqlExpression(sql).withoutSchemas().sql();
    }

    private static String[] strings(@Nullable Array array) throws SQLException {
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    /** An int2vector or oidvector: {@code 1 0 3}. */
    private static long[] vector(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text.isEmpty()
                ? new long[0]
                : Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
