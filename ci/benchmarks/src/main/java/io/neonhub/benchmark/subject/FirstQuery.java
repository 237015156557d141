package io.neonhub.benchmark.subject;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The first thing that every test asks: it needs a migrated database. */
final class FirstQuery {
    private FirstQuery() {}

    static void on(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM users")) {
            row.next();
            if (row.getInt(1) != 0) {
                throw new IllegalStateException("the database is not fresh");
            }
        }
    }
}
