package io.neonhub.verification.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows in the order of their keys, fetched as they are needed. For one thread. */
final class KeyedRows implements AutoCloseable {
    private final Statement statement;
    private final ResultSet rows;
    private final int columns;
    private Optional<Row> current = Optional.empty();

    /** @param values in text form; empty for NULL */
    record Row(String key, List<Optional<String>> values) {}

    KeyedRows(Statement statement, ResultSet rows, int columns) throws SQLException {
        this.statement = statement;
        this.rows = rows;
        this.columns = columns;
        next();
    }

    /** Empty behind the last. */
    Optional<Row> current() {
        return current;
    }

    void next() throws SQLException {
        if (!rows.next()) {
            current = Optional.empty();
            return;
        }
        List<Optional<String>> values = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            values.add(Optional.ofNullable(rows.getString(i + 2)));
        }
        current = Optional.of(new Row(rows.getString(1), values));
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            rows.close();
        }
    }
}
