package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.neonhub.junit.NeonHubDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a NeonHub v3.0 database of its own, so none of them cleans up. */
@NeonHubDatabase
class DraftsTest {

    @BeforeEach
    void anAuthor(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO users (id, email, \"updatedAt\") VALUES ('ada', 'ada@example.org', now())");
        }
    }

    @Test
    void savesADraft(DataSource database) throws SQLException {
        saveDraft(database, "A first draft");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet draft = statement.executeQuery("SELECT title, status, tone FROM content_drafts")) {
            assertTrue(draft.next());
            assertEquals("A first draft", draft.getString("title"));
            assertEquals("draft", draft.getString("status"));
            assertEquals("professional", draft.getString("tone"));
        }
    }

    @Test
    void anAuthorsDraftsGoWithTheAuthor(DataSource database) throws SQLException {
        saveDraft(database, "Soon gone");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM users WHERE id = 'ada'");
            try (ResultSet drafts = statement.executeQuery("SELECT FROM content_drafts")) {
                assertTrue(!drafts.next());
            }
        }
    }

    private static void saveDraft(DataSource database, String title) throws SQLException {
        String insert = "INSERT INTO content_drafts (id, title, topic, body, \"createdById\", \"updatedAt\")"
                + " VALUES ('d1', ?, 'databases', 'Once upon a time', 'ada', now())";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, title);
            statement.executeUpdate();
        }
    }
}
