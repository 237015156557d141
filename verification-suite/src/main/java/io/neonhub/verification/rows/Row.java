package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as the server stored it.
 *
 * @param values every column in its order, in the text form that the server prints; empty for NULL
 */
public record Row(QualifiedName table, Map<String, Optional<String>> values) {
    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The text of a column that isn't NULL. */
    public String text(String column) {
        return value(column)
                .orElseThrow(() -> new IllegalArgumentException(table + "." + column + " is NULL in this row"));
    }

    /** The text of a column, empty for NULL. */
    public Optional<String> value(String column) {
        Optional<String> value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException(
                    table + " has no column " + column + ", only " + List.copyOf(values.keySet()));
        }
        return value;
    }
}
