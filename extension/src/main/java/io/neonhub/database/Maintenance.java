package io.neonhub.database;

import io.neonhub.database.server.PostgresServer;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Work in the server's maintenance database: CREATE and DROP DATABASE, and the advisory locks by which all processes that
 * use the server agree, which count per database. One idle connection is as good as another: they are kept for the next
 * caller, as many as there were callers at the same time. Thread-safe.
 */
final class Maintenance implements AutoCloseable {
    /** The one that all processes agree on. */
    private static final String DATABASE = "postgres";

    private static final int ANSWER_SECONDS = 5;

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

    /** A connection of the caller's own, who closes it: locks of a session end with it. */
    Connection connect() throws SQLException {
        return server.url(DATABASE).connect();
    }

    EnvironmentException failure(SQLException e) {
        String log = server.logTail();
        return new EnvironmentException(
                "The server (" + server.description() + ") refused: " + e.getMessage() + " (SQLSTATE " + e.getSQLState()
                        + ")."
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
