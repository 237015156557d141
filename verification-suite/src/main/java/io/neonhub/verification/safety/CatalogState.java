package io.neonhub.verification.safety;

import io.neonhub.verification.schema.QualifiedName;
import java.util.List;
import java.util.Map;

/**
 * What the catalogs hold between two migrations, as far as the rules ask for it. Everything has its object id, or its place in
 * its table, which stay through a rename.
 */
record CatalogState(
        Map<Long, Table> tables,
        Map<ColumnKey, Column> columns,
        Map<Long, Index> indexes,
        Map<Long, Constraint> constraints,
        Map<Long, Label> labels) {

    /** @param kind as {@code pg_class.relkind} */
    record Table(long oid, QualifiedName name, String kind) {
        /** Whether it keeps rows of its own. */
        boolean isTable() {
            return kind.equals("r") || kind.equals("p");
        }
    }

    record ColumnKey(long table, int number) {}

    record Column(long table, int number, String name, String type, boolean isText) {}

    /**
     * @param columns their numbers; 0 for an expression
     * @param plain whether it covers every row, by columns alone
     */
    record Index(
            long oid,
            QualifiedName name,
            long table,
            boolean valid,
            boolean unique,
            boolean primary,
            boolean plain,
            String method,
            List<Integer> columns,
            String kind) {}

    /** @param type as {@code pg_constraint.contype} */
    record Constraint(
            long oid,
            String name,
            long table,
            String type,
            boolean validated,
            long referenced,
            List<Integer> columns,
            List<Integer> referencedColumns) {}

    record Label(QualifiedName type, String label) {}

    String columnName(long table, int number) {
        Column column = columns.get(new ColumnKey(table, number));
        return column == null ? "?" : column.name();
    }

    List<String> columnNames(long table, List<Integer> numbers) {
        return numbers.stream().map(number -> columnName(table, number)).toList();
    }
}
