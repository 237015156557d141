package io.neonhub.database;

import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The connections that were opened to one database, each with the place in the caller's code that opened it. Holds them
 * weakly: who forgets a connection has it closed by the driver some day. Thread-safe.
 */
final class OpenConnections {
    private final List<Opened> opened = new ArrayList<>();

    Connection add(Connection connection) {
        Opened one = new Opened(new WeakReference<>(connection), CallSite.current());
        synchronized (opened) {
            opened.removeIf(earlier -> !earlier.isOpen());
            opened.add(one);
        }
        return connection;
    }

    /** What is wrong, for people; empty when all have been closed. */
    Optional<String> complaint(String database) {
        List<String> places = placesOfOpen();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String beginning = places.size() == 1
                ? "1 connection to the database " + database + " was still open when it was no longer needed, and is"
                        + " cut now. It was opened"
                : places.size() + " connections to the database " + database + " were still open when it was no longer"
                        + " needed, and are cut now. They were opened";
        return Optional.of(beginning + String.join("", places) + "\nClose them, best by try-with-resources.");
    }

    private List<String> placesOfOpen() {
        synchronized (opened) {
            return opened.stream()
                    .filter(Opened::isOpen)
                    .map(one -> "\n  " + one.place())
                    .toList();
        }
    }

    private record Opened(WeakReference<Connection> connection, String place) {
        boolean isOpen() {
            @Nullable Connection open = connection.get();
            try {
                return open != null && !open.isClosed();
            } catch (SQLException e) {
                return false;
            }
        }
    }
}
