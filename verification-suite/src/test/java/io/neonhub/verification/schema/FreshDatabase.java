package io.neonhub.verification.schema;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test a connection to an empty database of its own, on one server per JVM session. */
public final class FreshDatabase implements ParameterResolver {
    private static final String IN_USE = "55006";

    private static final Namespace NAMESPACE = Namespace.create(FreshDatabase.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Connection.class;
    }

    @Override
    public Connection resolveParameter(ParameterContext parameter, ExtensionContext context) {
        PostgresServer server = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(PostgresServer.class, key -> start(), PostgresServer.class);
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Database.class, key -> Database.create(server), Database.class)
                .connection();
    }

    private static PostgresServer start() {
        return EmbeddedServer.start(EmbeddedSettings.defaults());
    }

    private record Database(PostgresServer server, String name, Connection connection) implements AutoCloseable {
        static Database create(PostgresServer server) {
            String name = "schema_" + UUID.randomUUID();
            try {
                execute(server.url("postgres"), "CREATE DATABASE \"" + name + "\"");
                return new Database(server, name, server.url(name).connect());
            } catch (SQLException failure) {
                throw new IllegalStateException("no database for the test", failure);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
            try {
                drop();
            } catch (SQLException e) {
                // The server waits five seconds for a session to end; that of a large schema may need more.
                if (!IN_USE.equals(e.getSQLState())) {
                    throw e;
                }
                drop();
            }
        }

        private void drop() throws SQLException {
            execute(server.url("postgres"), "DROP DATABASE \"" + name + "\" WITH (FORCE)");
        }

        private static void execute(DatabaseUrl url, String sql) throws SQLException {
            try (Connection connection = url.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
