package io.neonhub.verification.rows;

import java.util.List;

/**
 * A constraint or unique index that may refuse a row for what stands in these columns.
 *
 * @param definition as the server prints it
 */
record Rule(String name, Kind kind, List<String> columns, String definition) {
    Rule {
        columns = List.copyOf(columns);
    }

    enum Kind {
        CHECK,
        UNIQUE,
        EXCLUDE
    }
}
