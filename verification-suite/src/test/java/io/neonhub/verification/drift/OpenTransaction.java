package io.neonhub.verification.drift;

import io.neonhub.database.LiveDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/** A database as the open transaction of a connection sees it. */
record OpenTransaction(Connection connection) implements LiveDatabase {

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String authority() {
        return "localhost";
    }

    @Override
    public <T> T read(Reading<T> reading) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return reading.from(connection);
        } finally {
            connection.rollback(before);
        }
    }

    Inventory inventory() throws SQLException {
        return InventoryReader.read(this);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
