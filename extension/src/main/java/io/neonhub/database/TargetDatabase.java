package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.LoginFailure;
import io.neonhub.database.server.Pooler;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Somebody's database, staging or production, which is looked at and never changed. Holds no connection between two
 * readings. Immutable; equal where the URL is.
 */
public record TargetDatabase(DatabaseUrl url, boolean pooled) implements LiveDatabase {
    /** For the whole login; as connect_timeout it is somebody's own to choose. */
    private static final String LOGIN_SECONDS = "30";

    private static final String LOCKED = "55P03";

    /**
     * Reads its URL, see {@link DatabaseUrl#parse(String, String)}; connects to nothing.
     *
     * @param place where somebody wrote it, for messages
     * @throws UsageException if it is malformed
     */
    public static TargetDatabase parse(String place, String text) {
        DatabaseUrl url = DatabaseUrl.parse(place, text);
        return new TargetDatabase(
                endingInTime(leavingNoTrace(url)), Pooler.in(url).isPresent());
    }

    /** A pooler may lend the session to somebody else, who would find in it what was prepared or set there. */
    private static DatabaseUrl leavingNoTrace(DatabaseUrl url) {
        return url.with("prepareThreshold", "0")
                .with("assumeMinServerVersion", "9.0"); // else pgjdbc sets application_name after the login
    }

    /** A host may accept a connection and say nothing, and a network may go away without a word. */
    private static DatabaseUrl endingInTime(DatabaseUrl url) {
        String seconds = url.properties().getOrDefault("connectTimeout", "0");
        return url.with("loginTimeout", seconds.equals("0") ? LOGIN_SECONDS : seconds)
                .with("tcpKeepAlive", "true");
    }

    @Override
    public String name() {
        return url.database();
    }

    @Override
    public String authority() {
        return url.authority();
    }

    @Override
    public <T> T read(Reading<T> reading) throws SQLException {
        try (Connection connection = connect()) {
            return ReadOnlyTransaction.read(connection, reading);
        } catch (SQLException e) {
            if (LOCKED.equals(e.getSQLState())) {
                throw new EnvironmentException(
                        "The database " + name() + " at " + authority()
                                + " could not be read: somebody holds a lock on what"
                                + " was to be looked at, most likely a migration that is under way. Wait until it is done,"
                                + " and try again.",
                        e);
            }
            throw e;
        }
    }

    /** Opens a connection; the caller closes it. */
    Connection connect() {
        try {
            return url.connect();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    EnvironmentException failure(SQLException e) {
        LoginFailure failure = new LoginFailure(url);
        if ("3D000".equals(e.getSQLState())) {
            return new EnvironmentException(
                    failure.at() + " has no database " + url.database() + ". Correct the name in the URL.", e);
        }
        return failure.because(e);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url.toString();
    }
}
