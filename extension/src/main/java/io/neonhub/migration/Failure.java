package io.neonhub.migration;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** All that is known about a migration that failed, and how it is told. */
record Failure(
        MigrationDirectory directory,
        Migration migration,
        SQLException error,
        Optional<Place> place,
        List<AppliedMigration> applied) {
    private static final int NAMED = 3;

    String sqlState() {
        return String.valueOf(error.getSQLState());
    }

    String serverMessage() {
        return server(error).map(ServerErrorMessage::getMessage).orElseGet(() -> String.valueOf(error.getMessage()));
    }

    static Optional<ServerErrorMessage> server(SQLException error) {
        return error instanceof PSQLException e ? Optional.ofNullable(e.getServerErrorMessage()) : Optional.empty();
    }

    String message() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add((isCallback() ? "Callback " : "Migration ") + migration.name() + " fails at "
                + directory.show(migration)
                + place.map(at -> ", line " + at.line()).orElse("") + ":");
        place.ifPresent(at -> lines.add("    " + at.statement().shortened()));
        lines.add(sqlState() + ": " + serverMessage());
        server(error).ifPresent(told -> {
            add(lines, "Detail: ", told.getDetail());
            add(lines, "Hint: ", told.getHint());
        });
        lines.add("Applied before it: " + appliedNames() + ". Not applied: " + notApplied() + ".");
        Advice.on(this).forEach(lines::add);
        return lines.toString();
    }

    private static void add(StringJoiner lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(label + text);
        }
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
        int waiting = directory.migrations().size() - applied.size();
        if (isCallback()) {
            return waiting == 0 ? "nothing" : waiting + " migrations";
        }
        int after = waiting - 1;
        String part = keptAPart() ? "the rest of this one" : "this one";
        return after == 0 ? part : part + " and " + after + " after it";
    }

    /** A script that Flyway runs between the migrations. */
    boolean isCallback() {
        return !directory.migrations().contains(migration);
    }

    /** Whether the script itself had committed something before it failed. */
    private boolean keptAPart() {
        return place.isPresent()
                && SqlScript.split(migration.script()).stream()
                        .takeWhile(statement ->
                                statement.end() < place.get().statement().start())
                        .anyMatch(SqlStatement::commits);
    }
}
