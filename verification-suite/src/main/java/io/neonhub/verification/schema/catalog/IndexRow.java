package io.neonhub.verification.schema.catalog;

import static java.util.stream.Collectors.toMap;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
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

/**
 * An index whose columns and operator classes are still numbers.
 *
 * @param parts how many of the keys are those of the index; the others are only included
 * @param keys numbers of columns, 0 for an expression
 */
record IndexRow(
        long table,
        String name,
        String method,
        boolean unique,
        boolean primary,
        boolean valid,
        int parts,
        List<Long> keys,
        List<Long> classes,
        List<Long> options,
        List<String> expressions,
        Optional<String> predicate) {
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
            WHERE i.indrelid = ANY (:tables) AND NOT i.indisexclusion
            """;

    private static final String NAMED_OPERATOR_CLASSES =
            "SELECT oid, opcname FROM pg_catalog.pg_opclass WHERE NOT opcdefault";

    private static final int DESCENDING = 1;

    /** An operator class that an index must name, and its number. */
    record OperatorClass(long oid, String name) {}

    static Answer<OperatorClass> askForOperatorClasses(Batch batch) {
        return batch.select(
                NAMED_OPERATOR_CLASSES, row -> new OperatorClass(row.getLong("oid"), row.getString("opcname")));
    }

    static Answer<IndexRow> ask(Batch batch, String tables) {
        return batch.select(SQL.replace(":tables", tables), IndexRow::of);
    }

    private static IndexRow of(ResultSet row) throws SQLException {
        return new IndexRow(
                row.getLong("indrelid"),
                row.getString("relname"),
                row.getString("amname"),
                row.getBoolean("indisunique"),
                row.getBoolean("indisprimary"),
                row.getBoolean("is_valid"),
                row.getInt("indnkeyatts"),
                vector(row, "keys"),
                vector(row, "classes"),
                vector(row, "options"),
                strings(row.getArray("expressions")),
                Optional.ofNullable(row.getString("predicate")));
    }

    /** Per table its primary key and its indexes. */
    static Map<Long, TableIndexes> byTable(
            Collection<IndexRow> rows,
            Map<Long, Map<Integer, Column>> columns,
            Collection<OperatorClass> operatorClasses) {
        Map<Long, String> names = operatorClasses.stream().collect(toMap(OperatorClass::oid, OperatorClass::name));
        Map<Long, TableIndexes> indexes = new HashMap<>();
        for (IndexRow row : rows) {
            Index index = row.index(columns.getOrDefault(row.table, Map.of()), names);
            indexes.merge(row.table, row.addTo(TableIndexes.NONE, index), (all, one) -> row.addTo(all, index));
        }
        return indexes;
    }

    private TableIndexes addTo(TableIndexes indexes, Index index) {
        return primary
                ? indexes.with(new PrimaryKey(
                        name, index.parts().stream().map(Index.Part::column).toList()))
                : indexes.with(index);
    }

    private Index index(Map<Integer, Column> columns, Map<Long, String> operatorClasses) {
        return new Index(
                name,
                unique,
                method,
                IntStream.range(0, parts)
                        .mapToObj(i -> part(i, columns, operatorClasses))
                        .toList(),
                predicate.map(IndexRow::withoutSchemas),
                keys.stream().skip(parts).map(number -> name(columns, number)).toList(),
                valid);
    }

    private Index.Part part(int i, Map<Integer, Column> columns, Map<Long, String> operatorClasses) {
        boolean isExpression = keys.get(i) == 0;
        return new Index.Part(
                isExpression ? withoutSchemas(expressions.get(i)) : name(columns, keys.get(i)),
                isExpression,
                (options.get(i) & DESCENDING) != 0,
                Optional.ofNullable(operatorClasses.get(classes.get(i))));
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

    /** One per part of an index that has expressions; none for another. */
    private static List<String> strings(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** An int2vector or oidvector: {@code 1 0 3}. */
    private static List<Long> vector(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
    }
}
