package io.neonhub.junit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The table users of NeonHub v3.0, as far as these tests need it. */
final class Users {
    private Users() {}

    static void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO users (id, email, \"updatedAt\") VALUES ('u1', 'ada@example.org', now())");
        }
    }

    static int count(Connection connection) throws SQLException {
        return Integer.parseInt(first(connection, "SELECT count(*) FROM users"));
    }

    static String databaseOf(Connection connection) throws SQLException {
        return first(connection, "SELECT current_database()");
    }

    static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
