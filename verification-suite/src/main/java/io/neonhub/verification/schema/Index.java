package io.neonhub.verification.schema;

import java.util.List;
import java.util.Optional;

/**
 * An index that is not the primary key's.
 *
 * @param method the access method: {@code btree}, {@code gin} …
 * @param parts columns or expressions in index order
 * @param predicate of a partial index, as the server prints it
 * @param included columns that are only stored (INCLUDE)
 * @param valid whether the server may use it: false after a failed CREATE INDEX CONCURRENTLY
 */
public record Index(
        String name,
        boolean unique,
        String method,
        List<Part> parts,
        Optional<String> predicate,
        List<String> included,
        boolean valid) {
    public Index {
        parts = List.copyOf(parts);
        included = List.copyOf(included);
    }

    /**
     * One key of an index.
     *
     * @param column the column, or the text of an expression
     * @param operatorClass only where it is not the type's default one
     */
    public record Part(String column, boolean expression, boolean descending, Optional<String> operatorClass) {

        /** An ascending column with the type's default operator class. */
        public static Part ascending(String column) {
            return new Part(column, false, false, Optional.empty());
        }
    }
}
