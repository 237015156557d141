package io.neonhub.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A transaction whose statements end in time, even where something locks or sleeps for ever. The limits end with the
 * transaction, because a session may go back to a pool: whoever commits and goes on begins another one.
 */
final class BoundedTransaction {
    static final Duration LOCK = Duration.ofSeconds(5);
    static final Duration STATEMENT = Duration.ofSeconds(30);

    /** Longer than any single statement takes, so that the server's own refusal comes first: it names the statement. */
    static final Duration PATIENCE = STATEMENT.plusSeconds(15);

    private BoundedTransaction() {}

    /** In a session that has none open. */
    static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = " + LOCK.toMillis() + "; SET LOCAL statement_timeout = "
                    + STATEMENT.toMillis());
        }
    }
}
