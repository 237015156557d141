package io.neonhub.database.server.existing;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.ServerVersion;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether databases can be created on a server, asked before anything is. */
record Examination(DatabaseUrl url, Connection connection) {
    private static final String QUESTIONS = """
            SELECT current_setting('server_version_num')::int AS version,
                   pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean AS read_only,
                   rolcreatedb OR rolsuper AS may_create,
                   quote_ident(rolname) AS role
            FROM pg_roles WHERE rolname = current_user""";

    static ServerVersion of(DatabaseUrl url) {
        try (Connection connection = url.connect()) {
            return new Examination(url, connection).version();
        } catch (SQLException e) {
            throw new MaintenanceLogin(url).failure(e);
        }
    }

    private ServerVersion version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(QUESTIONS)) {
            answer.next();
            ServerVersion version = version(answer.getInt("version"));
            KnownVersions.check(version, url.authority());
            new PoolerProbe(url, connection).check();
            checkWritable(answer.getBoolean("read_only"));
            checkRight(answer.getBoolean("may_create"), answer.getString("role"));
            return version;
        }
    }

    /** 170011 is 17.11. */
    private static ServerVersion version(int number) {
        return new ServerVersion(number / 10_000, number % 10_000);
    }

    private void checkWritable(boolean readOnly) {
        if (readOnly) {
            throw new EnvironmentException("The server at " + url.authority() + " is read-only: it is a standby, or has"
                    + " default_transaction_read_only set. Name the primary server.");
        }
    }

    private void checkRight(boolean mayCreate, String role) {
        if (!mayCreate) {
            throw new EnvironmentException("The role " + role + " may not create databases on the server at "
                    + url.authority() + ". Run there as a superuser: ALTER ROLE " + role + " CREATEDB;");
        }
    }
}
