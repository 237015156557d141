package io.neonhub.database;

import io.neonhub.database.LiveDatabase.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * One transaction that reads. Everything that it sets is local to it: behind a transaction pooler whatever is set for a
 * session reaches the next client.
 */
final class ReadOnlyTransaction {
    private static final Duration STATEMENT = Duration.ofSeconds(60);
    private static final Duration LOCK = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofSeconds(60);

    private static final String BOUNDS = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;"
            + " SET LOCAL statement_timeout = " + STATEMENT.toMillis() + ";"
            + " SET LOCAL lock_timeout = " + LOCK.toMillis() + ";"
            + " SET LOCAL idle_in_transaction_session_timeout = " + IDLE.toMillis();

    private ReadOnlyTransaction() {}

    /** On a connection that has no transaction open, and has none afterwards. */
    static <T> T read(Connection connection, Reading<T> reading) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(BOUNDS);
            return reading.from(connection);
        } finally {
            connection.rollback();
        }
    }
}
