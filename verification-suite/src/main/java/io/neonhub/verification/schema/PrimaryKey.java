package io.neonhub.verification.schema;

import java.util.List;

/** A primary key; its columns in key order. */
public record PrimaryKey(String name, List<String> columns) {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }
}
