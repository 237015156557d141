package io.neonhub.database;

import io.neonhub.database.server.PostgresServer;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How CREATE DATABASE copies its template. Copying files is about twice as fast as writing them to the log, but only
 * where the server doesn't have to sync each of them; the choice exists since PostgreSQL 15.
 */
enum CloneStrategy {
    SERVER_DEFAULT(""),
    FILE_COPY(" STRATEGY = FILE_COPY"),
    WAL_LOG(" STRATEGY = WAL_LOG");

    private static final int FIRST_MAJOR_WITH_A_CHOICE = 15;

    private final String clause;

    CloneStrategy(String clause) {
        this.clause = clause;
    }

    static CloneStrategy of(PostgresServer server) {
        if (server.version().major() < FIRST_MAJOR_WITH_A_CHOICE) {
            return SERVER_DEFAULT;
        }
        return syncs(server) ? WAL_LOG : FILE_COPY;
    }

    String clone(String template, String name) {
        return "CREATE DATABASE " + name + " TEMPLATE " + template + clause;
    }

    private static boolean syncs(PostgresServer server) {
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_setting('fsync')::boolean")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "The server (" + server.description() + ") does not answer: " + e.getMessage(), e);
        }
    }
}
