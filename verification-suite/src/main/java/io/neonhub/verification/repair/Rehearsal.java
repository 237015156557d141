package io.neonhub.verification.repair;

import io.neonhub.database.TestDatabase;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of trying the way back from drift: on a copy of the live schema, made of what the catalogs say and without
 * rows, and on a database without drift. Both are one scratch database at two moments of one transaction, which is rolled
 * back; the live database is not touched. Immutable.
 *
 * @param copy the statements that make the live schema on an empty database
 * @param uncopied objects in which the copy is not like the live database
 * @param migration the statements that nobody has to decide about
 * @param decided those that somebody has to; they come after the others
 * @param remaining objects that differ after the migration
 * @param remainingWhenDecided objects that differ after all statements
 * @param obstacle why the migration does not run, or does not change nothing, on a database without drift
 */
public record Rehearsal(
        WorkableOrder copy,
        Set<ObjectName> uncopied,
        WorkableOrder migration,
        List<String> statements,
        WorkableOrder decided,
        Set<ObjectName> remaining,
        Set<ObjectName> remainingWhenDecided,
        Optional<String> obstacle) {

    /**
     * Tries it.
     *
     * @param scratch a database of our own, as the migrations build it; it is the same afterwards
     * @param should what it consists of
     * @param live what the live database consists of
     * @param differences what is to be taken back
     */
    public static Rehearsal of(TestDatabase scratch, Inventory should, Inventory live, List<Difference> differences)
            throws SQLException {
        try (Connection connection = scratch.connect()) {
            connection.setAutoCommit(false);
            try {
                return new Stage(new OpenTransaction(connection), should, live, differences).rehearse();
            } finally {
                connection.rollback();
            }
        }
    }

    /** The live schema as SQL, in an order in which it was run; what the scratch server refused stands in comments. */
    public String liveSql() {
        Stream<String> made = copy.done().stream().map(Step::sql);
        Stream<String> refused = copy.refused().entrySet().stream()
                .map(entry -> Comment.of("Refused by the scratch server: " + entry.getValue() + "\n"
                        + entry.getKey().sql()));
        return Stream.of(
                        Stream.of(
                                Comment.of("The schema of the live database, without owners, tablespaces and rows."),
                                "SET check_function_bodies = off;"),
                        made,
                        refused)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** Whether the drift is gone after all statements, those that somebody has to decide about included. */
    public boolean leadsBack() {
        return remainingWhenDecided.isEmpty();
    }
}
