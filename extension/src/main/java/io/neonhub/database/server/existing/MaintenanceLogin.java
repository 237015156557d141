package io.neonhub.database.server.existing;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.LoginFailure;
import io.neonhub.failure.EnvironmentException;
import java.sql.SQLException;
import java.util.Objects;

/** Why a server did not let us into its database postgres, from which we create others. */
record MaintenanceLogin(DatabaseUrl url) {

    EnvironmentException failure(SQLException e) {
        LoginFailure failure = new LoginFailure(url);
        return switch (Objects.toString(e.getSQLState(), "")) {
            case "3D000" ->
                new EnvironmentException(
                        failure.at() + " has no database postgres, from which the databases of tests are created. Run"
                                + " there: CREATE DATABASE postgres;",
                        e);
            case "42501" ->
                new EnvironmentException(
                        failure.at() + " does not let the role " + url.user() + " into the database postgres. Run"
                                + " there: GRANT CONNECT ON DATABASE postgres TO " + quotedRole() + ";",
                        e);
            // a server ends no login with this one, PgBouncer nearly every login that it refuses
            case "08P01" ->
                new EnvironmentException(
                        PoolerProbe.refusal(url).getMessage() + " It says: " + Objects.toString(e.getMessage(), ""), e);
            default -> failure.because(e);
        };
    }

    private String quotedRole() {
        return url.user().matches("[a-z_][a-z0-9_]*")
                ? url.user()
                : '"' + url.user().replace("\"", "\"\"") + '"';
    }
}
