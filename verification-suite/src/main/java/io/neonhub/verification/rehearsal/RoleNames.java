package io.neonhub.verification.rehearsal;

import io.neonhub.database.Batch;
import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The roles of a server by their names: policies and migrations speak of them, and no backup of a database holds them. On a
 * server of our own they are made without login and without any right.
 */
final class RoleNames {
    private static final String MISSING = """
            SELECT format('CREATE ROLE %I NOLOGIN', name) FROM unnest(%s) AS name
            WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name)""";

    private RoleNames() {}

    /** On somebody else's server nothing is made but databases. */
    static void make(LiveDatabase source, TestDatabase scratch) throws SQLException {
        if (scratch.server().isShared()) {
            return;
        }
        List<String> names =
                source.ask("SELECT rolname FROM pg_catalog.pg_roles WHERE rolname !~ '^pg_'", row -> row.getString(1));
        List<String> statements = scratch.ask(MISSING.replace("%s", Batch.texts(names)), row -> row.getString(1));
        try (Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
