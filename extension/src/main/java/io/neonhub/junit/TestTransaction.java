package io.neonhub.junit;

import static io.neonhub.junit.NeonHubDatabaseExtension.NAMESPACE;

import io.neonhub.database.Silence;
import io.neonhub.database.TestDatabase;
import io.neonhub.failure.UsageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The one connection of a test, in a transaction that {@link #close()} rolls back. A test that ended it itself may have
 * left something, so the database is given up then; if it committed, closing fails.
 */
final class TestTransaction implements AutoCloseable {
    private final SharedDatabase shared;
    private final TestDatabase database;
    private final String test;
    private final Connection connection;
    private final TransactionMark mark;
    private boolean closed;

    private TestTransaction(SharedDatabase shared, TestDatabase database, String test) throws SQLException {
        this.shared = shared;
        this.database = database;
        this.test = test;
        this.connection = database.connect();
        connection.setAutoCommit(false);
        this.mark = TransactionMark.of(connection);
    }

    static TestTransaction begin(SharedDatabase shared, String test) {
        TestDatabase database = shared.clean();
        try {
            return new TestTransaction(shared, database, test);
        } catch (SQLException e) {
            throw new Silence(database).because(e);
        }
    }

    /** That of a test which has asked for its connection. */
    static Optional<TestTransaction> of(ExtensionContext test) {
        return Optional.ofNullable(test.getStore(NAMESPACE).get(TestTransaction.class, TestTransaction.class));
    }

    Connection connection() {
        return connection;
    }

    /** Idempotent. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!isRolledBack()) {
            shared.spoil(database);
            if (isCommitted()) {
                throw new UsageException(test + " committed, but what it does must be rolled back: the tests of its"
                        + " class share a database. Leave out commit(), setAutoCommit(true) and COMMIT, or write"
                        + " @NeonHubDatabase(isolation = Isolation.PER_TEST). The next tests get a clean database.");
            }
        }
    }

    /** Whether there was no other transaction than ours. */
    private boolean isRolledBack() {
        try (connection) {
            connection.rollback();
            return mark.wasRolledBackLast(connection);
        } catch (SQLException e) {
            // It is closed, broken, or in autocommit mode: the test did more to it than it should.
            return false;
        }
    }

    private boolean isCommitted() {
        try (Connection other = database.connect()) {
            return mark.wasCommitted(other);
        } catch (SQLException e) {
            // The test dropped its database, or stopped the server.
            return false;
        }
    }
}
