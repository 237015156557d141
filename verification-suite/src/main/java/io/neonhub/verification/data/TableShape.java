package io.neonhub.verification.data;

import io.neonhub.verification.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * What must be known of a table before its rows can be read.
 *
 * @param columns sorted by name, so that the order in which they were added does not count
 * @param key the columns of the primary key, in its order; empty where there is none
 * @param times the columns that hold a date and time
 * @param creation of these the one that is filled in when a row is inserted
 * @param plain whether it is no partitioned table; then only its own rows are its own, not those of tables that inherit
 * @param obstacle why the role cannot see all of its rows; absent where it can
 */
record TableShape(
        QualifiedName name,
        List<String> columns,
        List<String> key,
        List<String> times,
        Optional<String> creation,
        boolean plain,
        Optional<String> obstacle) {
    TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        times = List.copyOf(times);
    }

    /** For the FROM of a query. */
    String from() {
        return (plain ? "ONLY " : "") + name.sql();
    }
}
