package io.neonhub.verification.schema.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads the foreign keys of many tables at once. */
final class ForeignKeyRows {
    /*
     * conenforced exists since PostgreSQL 18: to_jsonb gives it where it is, and NULL elsewhere, so that one text serves
     * all versions. conparentid: a key that PostgreSQL derived for a partition. Triggers fire as a rule where tgenabled
     * is 'O' (origin) or 'A' (always).
     */
    private static final String SQL = """
            SELECT k.conrelid, k.conname, n.nspname, r.relname, k.confdeltype, k.confupdtype, k.convalidated,
              ARRAY(SELECT (SELECT a.attname::pg_catalog.text FROM pg_catalog.pg_attribute a
                WHERE a.attrelid = k.conrelid AND a.attnum = k.conkey[i])
                FROM pg_catalog.generate_subscripts(k.conkey, 1) i ORDER BY i) AS columns,
              ARRAY(SELECT (SELECT a.attname::pg_catalog.text FROM pg_catalog.pg_attribute a
                WHERE a.attrelid = k.confrelid AND a.attnum = k.confkey[i])
                FROM pg_catalog.generate_subscripts(k.confkey, 1) i ORDER BY i) AS referenced_columns,
              coalesce((pg_catalog.to_jsonb(k) ->> 'conenforced')::pg_catalog.bool, true) AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_trigger t
                WHERE t.tgconstraint = k.oid AND t.tgenabled NOT IN ('O', 'A')) AS enforced
            FROM pg_catalog.pg_constraint k
            JOIN pg_catalog.pg_class r ON r.oid = k.confrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
            WHERE k.conrelid = ANY (:tables) AND k.contype = 'f' AND k.conparentid = 0
            """;

    private ForeignKeyRows() {}

    /** A foreign key, and the number of its table. */
    record Row(long table, ForeignKey foreignKey) {}

    static Answer<Row> ask(Batch batch, String tables) {
        return batch.select(SQL.replace(":tables", tables), row -> new Row(row.getLong("conrelid"), foreignKey(row)));
    }

    /** Per table its foreign keys, sorted by name. */
    static Map<Long, List<ForeignKey>> byTable(Collection<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.foreignKey().name()))
                .collect(groupingBy(Row::table, mapping(Row::foreignKey, toList())));
    }

    private static ForeignKey foreignKey(ResultSet row) throws SQLException {
        return new ForeignKey(
                row.getString("conname"),
                names(row, "columns"),
                new QualifiedName(row.getString("nspname"), row.getString("relname")),
                names(row, "referenced_columns"),
                action(row.getString("confdeltype")),
                action(row.getString("confupdtype")),
                row.getBoolean("convalidated"),
                row.getBoolean("enforced"));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static ForeignKey.Action action(String code) {
        return switch (code) {
            case "a" -> ForeignKey.Action.NO_ACTION;
            case "r" -> ForeignKey.Action.RESTRICT;
            case "c" -> ForeignKey.Action.CASCADE;
            case "n" -> ForeignKey.Action.SET_NULL;
            case "d" -> ForeignKey.Action.SET_DEFAULT;
            default -> throw new IllegalStateException("pg_constraint holds an unknown action: " + code);
        };
    }
}
