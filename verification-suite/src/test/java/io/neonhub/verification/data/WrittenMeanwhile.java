package io.neonhub.verification.data;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database in which somebody else writes and commits as soon as a reading has begun. */
record WrittenMeanwhile(TestDatabase database, String sql) implements LiveDatabase {

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
            look(connection);
            try (Connection other = database.connect();
                    Statement write = other.createStatement()) {
                write.execute(sql);
            }
            return reading.from(connection);
        });
    }

    /** A snapshot begins with the first query. */
    private static void look(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }
}
