package io.neonhub.verification.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param columns the referring columns, in the order of {@code referencedColumns}
 * @param validated false for NOT VALID: rows that stood before were never checked
 * @param enforced false for NOT ENFORCED (PostgreSQL 18), and where its triggers are disabled
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        Action onDelete,
        Action onUpdate,
        boolean validated,
        boolean enforced) {
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** What happens to the referring rows. */
    public enum Action {
        NO_ACTION("NO ACTION"),
        RESTRICT("RESTRICT"),
        CASCADE("CASCADE"),
        SET_NULL("SET NULL"),
        SET_DEFAULT("SET DEFAULT");

        private final String sql;

        Action(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }
}
