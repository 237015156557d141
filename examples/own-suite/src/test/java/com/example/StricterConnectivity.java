package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.neonhub.verification.Connectivity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ready-made checks of a connection, and one of ours. Run by {@link OurDatabaseTest}. */
@DisplayName("Stricter connectivity")
class StricterConnectivity extends Connectivity {

    @Test
    @DisplayName("keeps transactions apart as we expect")
    void isolation(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW default_transaction_isolation")) {
            row.next();
            assertEquals("read committed", row.getString(1));
        }
    }
}
