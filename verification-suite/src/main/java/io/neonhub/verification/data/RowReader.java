package io.neonhub.verification.data;

import io.neonhub.verification.schema.PrintedValues;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what tables come to: one query for each, in which the server adds up a hash of every row. A sum, so that the order of
 * rows does not count; of the hash that hash partitions are made with, which PostgreSQL cannot change without moving rows.
 *
 * @param sample how many percent of the rows are looked at, chosen by a hash of their keys
 */
record RowReader(Connection connection, BaselineKey key, Expectations expectations, int sample) {
    private static final int FETCHED_AT_ONCE = 1000;

    /** The last but one makes an error of rows that would be hidden silently. */
    private static final String SETTINGS = "SET LOCAL search_path = pg_catalog; "
            + String.join("; ", PrintedValues.SETTINGS)
            + "; SET LOCAL row_security = off; SET LOCAL statement_timeout = '2h'";

    void prepare() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
        }
    }

    /** @param columns those that count */
    TableData read(TableShape shape, List<String> columns) throws SQLException {
        if (shape.obstacle().isPresent()) {
            return TableData.unread(shape, shape.obstacle().get());
        }
        boolean reference = expectations.of(shape.name()) == Expectation.REFERENCE;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(totals(shape, columns))) {
            row.next();
            return new TableData(
                    shape.name(),
                    columns,
                    row.getLong(1),
                    row.getString(2),
                    newest(shape, row),
                    shape.creation().orElse(""),
                    reference ? rows(shape, columns) : Map.of(),
                    "");
        }
    }

    private String totals(TableShape shape, List<String> columns) {
        String newest = shape.times().stream()
                .map(column -> ", max(" + QualifiedName.quote(column) + ")::text")
                .collect(Collectors.joining());
        return "SELECT count(*), " + sum(hash(columns), sampled(shape)) + newest + " FROM " + shape.from();
    }

    /** The rows that had been created by then: how many, and their fingerprint. */
    Settled settled(TableShape shape, List<String> columns, String until) throws SQLException {
        String creation = QualifiedName.quote(shape.creation().orElseThrow());
        String query = "SELECT count(*), " + sum(hash(columns), sampled(shape)) + " FROM " + shape.from() + " WHERE "
                + creation + " <= " + literal(until);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return new Settled(row.getLong(1), row.getString(2));
        }
    }

    /** Rows that were there at some time. */
    record Settled(long rows, String fingerprint) {}

    private Map<String, String> newest(TableShape shape, ResultSet row) throws SQLException {
        Map<String, String> newest = new HashMap<>();
        for (int i = 0; i < shape.times().size(); i++) {
            String value = row.getString(3 + i);
            if (value != null) {
                newest.put(shape.times().get(i), value);
            }
        }
        return newest;
    }

    private Map<String, String> rows(TableShape shape, List<String> columns) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        String query = "SELECT " + identity(shape) + ", " + secret(row(columns)) + " FROM " + shape.from();
        // Prepared: a plain statement on a target brings all rows at once.
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.put(row.getString(1), row.getString(2));
                }
            }
        }
        return rows;
    }

    /** The key for people, or where nobody may see it a hash. */
    private String identity(TableShape shape) {
        List<String> identity = shape.key().isEmpty() ? shape.columns() : shape.key();
        boolean secret = shape.key().isEmpty()
                || identity.stream().anyMatch(column -> expectations.isSecret(shape.name(), column));
        return secret ? "'#' || " + secret(row(identity)) : plain(identity);
    }

    private static String plain(List<String> key) {
        return key.stream()
                .map(column -> QualifiedName.quote(column) + "::text")
                .collect(Collectors.joining(" || ', ' || "));
    }

    private String hash(List<String> columns) {
        return "hashtextextended(" + row(columns) + ", " + key.seed() + ")";
    }

    private String secret(String text) {
        return "left(encode(sha256(convert_to('" + key.hex() + "' || " + text + ", 'UTF8')), 'hex'), 32)";
    }

    private static String sum(String hash, Optional<String> condition) {
        return "coalesce(sum(" + hash + ")"
                + condition.map(it -> " FILTER (WHERE " + it + ")").orElse("") + ", 0)::text";
    }

    /** Tables without a key are looked at whole. */
    private Optional<String> sampled(TableShape shape) {
        return sample == 100 || shape.key().isEmpty()
                ? Optional.empty()
                : Optional.of("abs(mod(hashtextextended(" + row(shape.key()) + ", 0), 100)) < " + sample);
    }

    private static String row(List<String> columns) {
        return columns.stream().map(QualifiedName::quote).collect(Collectors.joining(", ", "ROW(", ")::text"));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
