package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections that the database knows of. */
@SuppressWarnings("serial") // Nobody has use for it in another JVM, where the database does not belong to him.
final class NotedDataSource extends PGSimpleDataSource {
    private final transient OpenConnections connections;

    NotedDataSource(DatabaseUrl url, OpenConnections connections) {
        this.connections = connections;
        setURL(url.toJdbc());
        setUser(url.user());
        if (!url.password().isEmpty()) { // an empty one would keep the driver from looking into ~/.pgpass
            setPassword(url.password());
        }
    }

    /** All connections come from here. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        try {
            return connections.add(super.getConnection(user, password));
        } catch (SQLException e) {
            throw Shortage.explained(e);
        }
    }
}
