package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL says against a script, and where.
 *
 * @param place empty if neither the server nor a second run could tell
 */
record Rejection(SQLException error, Optional<Place> place) {

    /** The session was ended by somebody. */
    static final String ENDED = "57P01";

    String sqlState() {
        return String.valueOf(error.getSQLState());
    }

    /** Without detail and hint. */
    String serverMessage() {
        return server(error).map(ServerErrorMessage::getMessage).orElseGet(() -> String.valueOf(error.getMessage()));
    }

    /** The character of the script, counted from 1, of which the server complains. */
    static Optional<Integer> position(SQLException error) {
        return server(error).map(ServerErrorMessage::getPosition).filter(position -> position > 0);
    }

    private static Optional<ServerErrorMessage> server(SQLException error) {
        return error instanceof PSQLException e ? Optional.ofNullable(e.getServerErrorMessage()) : Optional.empty();
    }

    /** Connection, resources, shutdown, disk: the classes of SQLSTATE that say nothing about the script. */
    static boolean isOfTheServer(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        return Stream.of("08", "53", "57P", "58030").anyMatch(state::startsWith);
    }

    /** For people, in lines: file and line, the statement, SQLSTATE and whatever the server said. */
    String told(String file) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(where(file) + ":");
        place.ifPresent(at -> lines.add("    " + at.statement().shortened()));
        lines.add(sqlState() + ": " + serverMessage());
        server(error).ifPresent(told -> {
            add(lines, "Detail: ", told.getDetail());
            add(lines, "Hint: ", told.getHint());
        });
        return lines.toString();
    }

    private static void add(StringJoiner lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(label + text);
        }
    }

    private String where(String file) {
        return file + place.map(at -> ", line " + at.line()).orElse("");
    }

    /** The failure where it is none of the script's: the server breaks down, or lacks an extension. */
    Optional<EnvironmentException> ofEnvironment(String file, DatabaseUrl url) {
        if (isOfTheServer(error)) {
            return Optional.of(new EnvironmentException(
                    "While " + file + " was applied to " + url + ", the server or the connection failed: "
                            + error.getMessage(),
                    error));
        }
        return MissingExtension.of(this, url)
                .map(missing -> new EnvironmentException(missing.message(where(file)), error));
    }
}
