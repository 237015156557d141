package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Drops a database whatever a test left there. {@code WITH (FORCE)} ends its sessions, but neither a prepared transaction
 * nor a replication slot that is being read, and not what {@code IS_TEMPLATE} protects.
 */
record Dropping(Connection maintenance, DatabaseUrl url) {
    private static final Set<String> OBSTACLES = Set.of(
            "55006", // object in use
            "42809"); // a template

    void run() throws SQLException {
        try {
            drop();
        } catch (SQLException e) {
            if (!OBSTACLES.contains(e.getSQLState())) {
                throw e;
            }
            clear();
            drop();
        }
    }

    private void drop() throws SQLException {
        execute(maintenance, "DROP DATABASE IF EXISTS " + url.database() + " WITH (FORCE)");
    }

    private void clear() throws SQLException {
        execute(
                maintenance,
                "ALTER DATABASE " + url.database()
                        + " WITH IS_TEMPLATE false ALLOW_CONNECTIONS true CONNECTION LIMIT -1");
        execute(
                maintenance,
                "SELECT pg_catalog.pg_terminate_backend(active_pid, 5000) FROM pg_catalog.pg_replication_slots"
                        + " WHERE database = '" + url.database() + "' AND active_pid IS NOT NULL");
        try (Connection inside = url.connect()) {
            for (String transaction : prepared(inside)) {
                execute(inside, "ROLLBACK PREPARED " + transaction);
            }
        }
    }

    private static List<String> prepared(Connection inside) throws SQLException {
        try (Statement statement = inside.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pg_catalog.quote_literal(gid)"
                        + " FROM pg_catalog.pg_prepared_xacts WHERE database = pg_catalog.current_database()")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
