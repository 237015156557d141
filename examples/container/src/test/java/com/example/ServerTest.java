package com.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Nothing here says which server it is: src/test/resources/junit-platform.properties does. */
@NeonHubDatabase
class ServerTest {

    @Test
    void looksAlikeOnEveryServer(Connection connection, TestDatabase database) throws SQLException {
        System.out.println(database.server().description());
        try (Statement statement = connection.createStatement();
                ResultSet order = statement.executeQuery("SELECT 'Z' < 'a', upper('ä') = 'Ä'")) {
            assertTrue(order.next());
            assertTrue(order.getBoolean(1));
            assertTrue(order.getBoolean(2));
        }
    }
}
