package io.neonhub.verification.data;

import io.neonhub.database.LiveDatabase;
import java.sql.SQLException;
import java.sql.Statement;

/** A database as a role sees it that may do less. */
record AsRole(LiveDatabase database, String role) implements LiveDatabase {

    @Override
    public String name() {
        return database.name();
    }

    @Override
    public String authority() {
        return database.authority();
    }

    @Override
    public <T> T read(Reading<T> reading) throws SQLException {
        return database.read(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL ROLE " + role);
            }
            return reading.from(connection);
        });
    }
}
