package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A test class like any other; which server it runs on is configured outside of it. */
@NeonHubDatabase
class UsersTest {

    @Test
    void runsOnTheSharedServer(TestDatabase database) {
        assertTrue(database.server().description().startsWith("existing "), database.server().description());
    }

    @Test
    void hasADatabaseOfItsOwn(Connection connection) throws SQLException {
        addAda(connection);
    }

    @Test
    void soHasEachOtherTest(Connection connection) throws SQLException {
        addAda(connection);
    }

    private static void addAda(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO users (id, email, \"updatedAt\") VALUES ('ada', 'ada@example.org', now())");
            try (ResultSet users = statement.executeQuery("SELECT count(*) FROM users")) {
                users.next();
                assertEquals(1, users.getInt(1));
            }
        }
    }
}
