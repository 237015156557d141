package io.neonhub.database;

import io.neonhub.database.server.PostgresServer;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Sends CREATE and DROP DATABASE to the server's maintenance database. CREATE DATABASE takes no transaction, so one idle
 * connection is as good as another: they are kept for the next caller, as many as there were callers at the same time.
 * Thread-safe.
 */
final class AdminConnections implements AutoCloseable {
    private static final String MAINTENANCE_DATABASE = "postgres";

    private final PostgresServer server;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    AdminConnections(PostgresServer server) {
        this.server = server;
    }

    void execute(String... statements) {
        try {
            Connection connection = take();
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
            idle.push(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private Connection take() throws SQLException {
        Connection connection = idle.poll();
        return connection != null
                ? connection
                : server.url(MAINTENANCE_DATABASE).connect();
    }

    private EnvironmentException failure(SQLException e) {
        String log = server.logTail();
        return new EnvironmentException(
                "The server (" + server.description() + ") refused: " + e.getMessage() + " (SQLSTATE " + e.getSQLState()
                        + ")."
                        + (log.isEmpty()
                                ? ""
                                : System.lineSeparator() + "Its log ends with:" + System.lineSeparator() + log),
                e);
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
