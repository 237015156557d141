package io.neonhub.verification.rehearsal;

import io.neonhub.verification.schema.QualifiedName;
import java.util.List;

/**
 * The rows for which a migration fails.
 *
 * @param rows each by its primary key, {@code id 4711}; together they are what the migration stumbles over
 * @param all how many rows the table has
 */
public record CulpritRows(QualifiedName table, List<String> rows, long all) {
    public CulpritRows {
        rows = List.copyOf(rows);
    }

    /** For people: {@code in public.users the row id 4711}. */
    @Override
    public String toString() {
        return "in " + table + (rows.size() == 1 ? " the row " : " the rows ") + String.join(" and ", rows);
    }
}
