package io.neonhub.database.server.existing;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/**
 * Whether a connection pooler stands between us and the server. A pooler announces a process number of its own at login
 * (it must know whose query a client cancels), but so do some proxies, Neon's among them, that give each client a
 * session of its own. A pooler is one that hands the same server session to a second client, or keeps it after the
 * client left.
 */
record PoolerProbe(DatabaseUrl url, Connection first) {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    void check() throws SQLException {
        if (first.unwrap(PGConnection.class).getBackendPID() == serverProcess(first)) {
            return;
        }
        int second;
        try (Connection other = url.connect()) {
            second = serverProcess(other);
            if (second == serverProcess(first)) {
                throw refusal(url);
            }
        }
        if (outlivesItsClient(second)) {
            throw refusal(url);
        }
    }

    static EnvironmentException refusal(DatabaseUrl url) {
        return new EnvironmentException("CREATE DATABASE needs a direct connection, and a connection pooler answers at "
                + url.authority() + ". Name the host and port of PostgreSQL itself.");
    }

    private static int serverProcess(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The server needs a moment to notice that a client left. */
    private boolean outlivesItsClient(int process) throws SQLException {
        long start = System.nanoTime();
        while (lives(process)) {
            if (System.nanoTime() - start > PATIENCE) {
                return true;
            }
        }
        return false;
    }

    private boolean lives(int process) throws SQLException {
        try (PreparedStatement query =
                first.prepareStatement("SELECT pg_sleep(0.05) FROM pg_stat_get_activity(?) WHERE pid IS NOT NULL")) {
            query.setInt(1, process);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
