package io.neonhub.verification.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Queries of one transaction. */
record Query(Connection connection) {
    private static final int FETCHED_AT_ONCE = 1000;

    interface Reading<T> {
        T row(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        // Prepared: a plain statement on a target brings all rows at once.
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.row(rows));
                }
                return all;
            }
        }
    }

    static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
