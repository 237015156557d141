package io.neonhub.database;

import io.neonhub.database.LiveDatabase.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * One transaction that reads. Everything that it sets is local to it: behind a transaction pooler whatever is set for a
 * session reaches the next client. Its connection is in autocommit mode before and after, and has no transaction open.
 */
final class ReadOnlyTransaction {
    private static final Duration STATEMENT = Duration.ofSeconds(60);
    private static final Duration LOCK = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofSeconds(60);

    private static final String[] BEGIN = {
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        "SET LOCAL statement_timeout = " + STATEMENT.toMillis(),
        "SET LOCAL lock_timeout = " + LOCK.toMillis(),
        "SET LOCAL idle_in_transaction_session_timeout = " + IDLE.toMillis()
    };

    private ReadOnlyTransaction() {}

    /** Together with its first questions. */
    static void begin(Connection connection, Batch questions) throws SQLException {
        runOrRollBack(connection, new Batch().execute(BEGIN).with(questions));
        connection.setAutoCommit(false);
    }

    /** In one that was begun, and has ended afterwards. */
    static <T> T read(Connection connection, Reading<T> reading) throws SQLException {
        try {
            return reading.from(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** A whole one, in a single round trip. */
    static void ask(Connection connection, Batch questions) throws SQLException {
        runOrRollBack(connection, new Batch().execute(BEGIN).with(questions).with(new Batch().execute("ROLLBACK")));
    }

    private static void runOrRollBack(Connection connection, Batch batch) throws SQLException {
        try {
            batch.run(connection);
        } catch (SQLException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** The server has passed over the statements after the one that failed. That one is what must be told. */
    private static void rollBack(Connection connection, SQLException before) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            before.addSuppressed(e);
        }
    }
}
