package io.neonhub.verification;

import io.neonhub.verification.rows.RowFactory;
import io.neonhub.verification.schema.PrismaSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of the declared models in one session, whose transaction is open: nothing is committed by itself. */
final class Models {
    private final Connection connection;
    private final PrismaSchema declared;
    private final RowFactory rows;

    private Models(Connection connection, PrismaSchema declared) {
        this.connection = connection;
        this.declared = declared;
        this.rows = new RowFactory(connection);
    }

    /** In a transaction whose statements end in time even where something locks for ever. */
    static Models in(Connection connection, PrismaSchema declared) throws SQLException {
        connection.setAutoCommit(false);
        limitTime(connection);
        return new Models(connection, declared);
    }

    /** For this transaction alone: a session may go back to a pool. */
    private static void limitTime(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = '5s'; SET LOCAL statement_timeout = '30s'");
        }
    }

    ModelTable table(String model) {
        return new ModelTable(
                connection,
                rows,
                declared.model(model).orElseThrow(() -> new IllegalArgumentException("no model " + model)));
    }

    void commit() throws SQLException {
        connection.commit();
        limitTime(connection);
    }
}
