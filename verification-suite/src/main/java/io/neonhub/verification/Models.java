package io.neonhub.verification;

import io.neonhub.database.TargetTransaction;
import io.neonhub.verification.rows.RowFactory;
import io.neonhub.verification.schema.PrismaSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * The tables of the declared models in one session, whose transaction is open: nothing is committed by itself. Each of
 * its transactions is a {@link BoundedTransaction}, so a check commits here and not on the connection.
 */
final class Models {
    private final Connection connection;
    private final PrismaSchema declared;
    private final RowFactory rows;

    private Models(Connection connection, PrismaSchema declared) throws SQLException {
        this.connection = connection;
        this.declared = declared;
        this.rows = rows(connection);
    }

    static Models in(Connection connection, PrismaSchema declared) throws SQLException {
        BoundedTransaction.begin(connection);
        return new Models(connection, declared);
    }

    /** On a target nothing may stay behind, and a sequence would. */
    static RowFactory rows(Connection connection) throws SQLException {
        return connection.isWrapperFor(TargetTransaction.class)
                ? RowFactory.sparingSequences(connection)
                : new RowFactory(connection);
    }

    ModelTable table(String model) {
        return new ModelTable(
                connection,
                rows,
                declared.model(model).orElseThrow(() -> new IllegalArgumentException("no model " + model)));
    }

    /** @param written the model whose rows it stores: what a refusal is about, for deferred triggers run only now */
    void commit(String written) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new ServerRefusal(table(written).name(), "COMMIT", e);
        }
        BoundedTransaction.begin(connection);
    }

    /** Whether the other session waits for a lock that somebody holds. */
    boolean seesWaiting(Models other) throws SQLException {
        return answer("SELECT cardinality(pg_blocking_pids(?)) > 0", other);
    }

    /** Ends the other session as if its process had died, and waits until it is gone. */
    void kill(Models other) throws SQLException {
        answer("SELECT pg_terminate_backend(?, 10000)", other);
    }

    private boolean answer(String query, Models other) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, other.connection.unwrap(PGConnection.class).getBackendPID());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
