package io.neonhub.migration;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** All that is known about a migration that failed, and how it is told. */
record Failure(MigrationDirectory directory, Migration migration, Rejection rejection, List<AppliedMigration> applied) {
    private static final int NAMED = 3;

    Optional<Place> place() {
        return rejection.place();
    }

    String sqlState() {
        return rejection.sqlState();
    }

    String serverMessage() {
        return rejection.serverMessage();
    }

    String message() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add((isCallback() ? "Callback " : "Migration ") + migration.name() + " fails at "
                + rejection.told(directory.show(migration)));
        lines.add("Applied before it: " + appliedNames() + ". Not applied: " + notApplied() + ".");
        Advice.on(this).forEach(lines::add);
        return lines.toString();
    }

    private String appliedNames() {
        List<String> names = applied.stream().map(AppliedMigration::name).toList();
        if (names.isEmpty()) {
            return "nothing";
        }
        return names.size() <= NAMED
                ? String.join(", ", names)
                : names.size() + " migrations, " + names.get(0) + " to " + names.get(names.size() - 1);
    }

    private String notApplied() {
        if (isCallback()) {
            int waiting = directory.migrations().size() - applied.size();
            return waiting == 0 ? "nothing" : waiting + " migrations";
        }
        int after = directory.migrations().size() - 1 - directory.migrations().indexOf(migration);
        String part = keptAPart() ? "the rest of this one" : "this one";
        return after == 0 ? part : part + " and " + after + " after it";
    }

    /** A script that Flyway runs between the migrations. */
    boolean isCallback() {
        return !directory.migrations().contains(migration);
    }

    /** Whether the script itself had committed something before it failed. */
    private boolean keptAPart() {
        return place().isPresent()
                && SqlScript.split(migration.script()).stream()
                        .takeWhile(statement ->
                                statement.end() < place().get().statement().start())
                        .anyMatch(SqlStatement::commits);
    }
}
