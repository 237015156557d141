package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The server refused a statement that the application would send. */
final class ServerRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient QualifiedName table;
    private final String command;
    private final transient SQLException error;

    /** @param command its first word: {@code INSERT} */
    ServerRefusal(QualifiedName table, String command, SQLException error) {
        super(error.getMessage(), error);
        this.table = table;
        this.command = command;
        this.error = error;
    }

    /** Connection lost, out of resources, shutdown, I/O error: nothing that the database's definition could change. */
    static boolean isTroubleOfTheMachine(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        return Stream.of("08", "53", "57P", "58").anyMatch(state::startsWith);
    }

    /** What the server sent, if the error is its own. */
    static Optional<ServerErrorMessage> message(SQLException error) {
        return error instanceof PSQLException server
                ? Optional.ofNullable(server.getServerErrorMessage())
                : Optional.empty();
    }

    /** What it says, without where it says so. */
    static String text(SQLException error) {
        return message(error)
                .flatMap(it -> Optional.ofNullable(it.getMessage()))
                .orElseGet(() -> String.valueOf(error.getMessage()));
    }

    SQLException error() {
        return error;
    }

    boolean is(String... states) {
        return List.of(states).contains(String.valueOf(error.getSQLState()));
    }

    Finding finding() {
        Optional<ServerErrorMessage> message = message(error);
        return Finding.stop(
                subject(message),
                "refuses " + command + ": " + text(error) + " (SQLSTATE " + error.getSQLState() + ")",
                remedy(message.flatMap(it -> Optional.ofNullable(it.getConstraint()))));
    }

    private String subject(Optional<ServerErrorMessage> message) {
        String column = message.filter(it -> table.name().equals(it.getTable()))
                .flatMap(it -> Optional.ofNullable(it.getColumn()))
                .map(it -> "." + it)
                .orElse("");
        return table + column;
    }

    private String remedy(Optional<String> constraint) {
        return switch (String.valueOf(error.getSQLState())) {
            case "42P01" -> "Deploy the migration that creates the table, or correct @@map in schema.prisma.";
            case "42703" -> "Deploy the migration that adds the column, or correct @map in schema.prisma.";
            // the table of a right that is missing may be another one, whose row this one needs
            case "42501" ->
                "Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that"
                        + " does not.";
            case "22001" -> "Widen the column: ALTER TABLE " + table.sql() + " ALTER COLUMN … TYPE text;";
            case "23502" -> "Give the column its default back, or drop its NOT NULL.";
            case "23503", "23505", "23514", "23P01" ->
                "The application writes such rows: drop or correct "
                        + constraint.map(QualifiedName::quote).orElse("the constraint") + " on " + table.sql() + ".";
            case "55P03", "57014", "40P01" -> "Look for a trigger or a rule on " + table.sql() + " that takes locks.";
            default -> "Look for a trigger, a rule or a policy on " + table.sql() + " that stands in the way.";
        };
    }
}
