package io.neonhub.verification.repair;

import io.neonhub.database.LiveDatabase;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;

/**
 * A database as the open transaction of a connection sees it. Whatever is done here ends when that is rolled back. As
 * thread-safe as the connection.
 */
public record OpenTransaction(Connection connection) implements LiveDatabase {

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public String authority() {
        return "localhost";
    }

    /** The settings of the reading are taken back after it. */
    @Override
    public <T> T read(Reading<T> reading) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return reading.from(connection);
        } finally {
            connection.rollback(before);
        }
    }

    public Inventory inventory() throws SQLException {
        return InventoryReader.read(this);
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What it is refused, if it is; nothing is done then. */
    Optional<SQLException> attempt(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            execute(sql);
            connection.releaseSavepoint(before);
            return Optional.empty();
        } catch (SQLException e) {
            connection.rollback(before);
            return Optional.of(e);
        }
    }
}
