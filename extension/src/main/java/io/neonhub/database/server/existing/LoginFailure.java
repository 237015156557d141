package io.neonhub.database.server.existing;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;

/** Why a server did not let us in, and who can change it. */
record LoginFailure(DatabaseUrl url) {

    EnvironmentException because(SQLException e) {
        String reason = e.getCause() instanceof UnknownHostException
                ? "no host has the name " + url.host()
                : Objects.toString(e.getMessage(), "");
        return new EnvironmentException(message(Objects.toString(e.getSQLState(), ""), reason), e);
    }

    private String message(String state, String reason) {
        return switch (state) {
            case "08001" ->
                "No PostgreSQL answers at " + url.authority()
                        + ". Start it, or correct host and port. The driver says: " + reason;
            case "28P01" ->
                at() + " does not accept the password of the role " + url.user()
                        + ". Correct it, and write what is special in a URL percent-encoded, for example %40 for @.";
            case "28000" -> at() + " lets the role " + url.user() + " not log in from here: " + reason;
            case "3D000" ->
                at() + " has no database postgres, from which the databases of tests are created. Run there:"
                        + " CREATE DATABASE postgres;";
            case "42501" ->
                at() + " does not let the role " + url.user() + " into the database postgres. Run there:"
                        + " GRANT CONNECT ON DATABASE postgres TO " + quotedRole() + ";";
            case "53300" ->
                at() + " has no connection left for the role " + url.user() + ": " + reason
                        + ". Close connections to it that are no longer needed, or raise the limit, max_connections or the"
                        + " CONNECTION LIMIT of the role.";
            // a server ends no login with this one, PgBouncer nearly every login that it refuses
            case "08P01" -> PoolerProbe.refusal(url).getMessage() + " It says: " + reason;
            default -> at() + " refused (SQLSTATE " + state + "): " + reason + withoutPassword();
        };
    }

    private String withoutPassword() {
        return url.password().isEmpty()
                ? System.lineSeparator()
                        + "The URL holds no password; one that ~/.pgpass has for this server and role is used."
                : "";
    }

    private String quotedRole() {
        return url.user().matches("[a-z_][a-z0-9_]*")
                ? url.user()
                : '"' + url.user().replace("\"", "\"\"") + '"';
    }

    private String at() {
        return "The server at " + url.authority();
    }
}
