package io.neonhub.database;

import io.neonhub.database.server.PostgresServer;
import io.neonhub.failure.EnvironmentException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Work in the server's maintenance database: CREATE and DROP DATABASE, and the advisory locks by which all processes that
 * use the server agree, which count per database. One idle connection is as good as another: they are kept for the next
 * caller, as many as there were callers at the same time. Thread-safe.
 */
final class Maintenance implements AutoCloseable {
    /** The one that all processes agree on. */
    private static final String DATABASE = "postgres";

    private static final Set<String> BROKEN = Set.of("08006", "57P01", "57P02");

    private static final int ANSWER_SECONDS = 5;
    private static final Logger LOGGER = System.getLogger("io.neonhub");

    private final PostgresServer server;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    Maintenance(PostgresServer server) {
        this.server = server;
    }

    /** What is done with a connection in autocommit mode. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    void execute(String... statements) {
        ask(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                return statements;
            }
        });
    }

    <T> T ask(Work<T> work) {
        try {
            Connection connection = take();
            try {
                T answer = work.with(connection);
                idle.push(connection);
                return answer;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Drops a database of ours, if it is there, whatever was done to it. */
    void drop(String database) {
        ask(connection -> {
            new Dropping(connection, server.url(database)).run();
            return database;
        });
    }

    /** The same where something else matters more: a failure is logged. */
    void tryDrop(String database) {
        try {
            drop(database);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "The database " + database + " could not be dropped. " + e.getMessage());
        }
    }

    /** A connection of the caller's own, who closes it: locks of a session end with it. */
    Connection connect() throws SQLException {
        return server.url(DATABASE).connect();
    }

    /** Whether the server went away before it answered. */
    static boolean isBroken(RuntimeException failure) {
        return failure.getCause() instanceof SQLException e && BROKEN.contains(String.valueOf(e.getSQLState()));
    }

    /** Whether the server could not be reached, or went away. */
    static boolean isAway(RuntimeException failure) {
        return failure.getCause() instanceof SQLException e
                && e.getSQLState() != null
                && (e.getSQLState().startsWith("08") || e.getSQLState().startsWith("57P"));
    }

    EnvironmentException failure(SQLException e) {
        String log = server.logTail();
        return new EnvironmentException(
                "The server (" + server.description() + ") refused: " + e.getMessage() + " (SQLSTATE " + e.getSQLState()
                        + ")."
                        + Shortage.reason(e)
                        + Shortage.remedy(e)
                        + (log.isEmpty()
                                ? ""
                                : System.lineSeparator() + "Its log ends with:" + System.lineSeparator() + log),
                e);
    }

    /** A test may have ended all sessions of the server, ours among them. */
    private Connection take() throws SQLException {
        for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            if (kept.isValid(ANSWER_SECONDS)) {
                return kept;
            }
            kept.close();
        }
        return connect();
    }

    @Override
    public void close() {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            try {
                connection.close();
            } catch (SQLException e) {
                // The server has closed it already: that is all we want.
            }
        }
    }
}
