package io.neonhub.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An advisory lock of a session in the maintenance database: by it all processes that use a server agree, without any
 * service of ours. PostgreSQL gives it back when the connection ends, whatever became of the process.
 */
record AdvisoryLock(long key) {

    /** Waits for whoever has it. */
    void take(Connection connection) throws SQLException {
        ask(connection, "SELECT pg_catalog.pg_advisory_lock(?) IS NOT NULL");
    }

    /** Whether it could be had at once. */
    boolean tryTake(Connection connection) throws SQLException {
        return ask(connection, "SELECT pg_catalog.pg_try_advisory_lock(?)");
    }

    void release(Connection connection) throws SQLException {
        ask(connection, "SELECT pg_catalog.pg_advisory_unlock(?)");
    }

    private boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
