package io.neonhub.verification.backup;

import io.neonhub.database.LiveDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** A database as one transaction sees it, which is under way: several readings see the same. */
record SameMoment(LiveDatabase database, Connection connection) implements LiveDatabase {

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
        return reading.from(connection);
    }
}
