package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Function;

/** Empty databases on the server of the test run. */
record Scratch(PostgresServer server) implements ScratchDatabases, AutoCloseable {

    @Override
    public <T> T withEmptyDatabase(Function<DatabaseUrl, T> work) {
        String name = "scratch_" + UUID.randomUUID();
        admin("CREATE DATABASE \"" + name + "\"");
        try {
            return work.apply(server.url(name));
        } finally {
            admin("DROP DATABASE \"" + name + "\" WITH (FORCE)");
        }
    }

    private void admin(String sql) {
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
