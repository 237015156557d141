package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;
import java.util.List;

/**
 * A foreign key.
 *
 * @param columns the referring columns, in the order of {@code referencedColumns}
 * @param full MATCH FULL: either all or none of the columns are NULL
 */
record Reference(
        QualifiedName name,
        List<String> columns,
        QualifiedName target,
        List<String> referencedColumns,
        boolean deferrable,
        boolean full) {
    Reference {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
