package io.neonhub.verification.rehearsal;

import io.neonhub.database.TestDatabase;
import io.neonhub.migration.MigrationFailedException;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Finds the rows for which a migration fails, by trying it without the others: with half of them, a quarter and so on, until
 * one row is left or two that fail together. Everything is tried in transactions that are rolled back. For one thread.
 */
public final class Culprits {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int SHOWN = 60;

    /** A statement that stands alone in its file is tried in a transaction; it stumbles over the same rows there. */
    private static final Pattern CONCURRENTLY = Pattern.compile("(?i)\\bCONCURRENTLY\\b");

    /** What such a statement leaves when it fails, and what would be in its own way. */
    private static final String DROP_INVALID = """
            DO $$ DECLARE i regclass; BEGIN
              FOR i IN SELECT indexrelid FROM pg_catalog.pg_index WHERE NOT indisvalid LOOP
                EXECUTE 'DROP INDEX ' || i;
              END LOOP;
            END $$""";

    private final Connection connection;
    private final MigrationFailedException failure;
    private final long end = System.nanoTime() + LIMIT.toNanos();

    /** A row by its place in the list of all. */
    private record Range(int from, int to) {
        int size() {
            return to - from;
        }

        Range firstHalf() {
            return new Range(from, from + size() / 2);
        }

        Range secondHalf() {
            return new Range(from + size() / 2, to);
        }
    }

    /** Takes longer than anybody wants to wait. */
    private static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1;
    }

    private Culprits(Connection connection, MigrationFailedException failure) {
        this.connection = connection;
        this.failure = failure;
    }

    /**
     * The fewest rows without which the migration would run.
     *
     * @param database in which it failed, and of which nothing has changed since
     * @return empty where it is not one table's rows, or they could not be found in a minute
     */
    public static Optional<CulpritRows> find(TestDatabase database, MigrationFailedException failure)
            throws SQLException {
        try (Connection connection =
                database.url().with("preferQueryMode", "simple").connect()) {
            connection.setAutoCommit(false);
            return new Culprits(connection, failure).find();
        }
    }

    private Optional<CulpritRows> find() throws SQLException {
        try {
            for (QualifiedName table : candidates()) {
                Optional<CulpritRows> rows = in(table);
                if (rows.isPresent()) {
                    return rows;
                }
            }
        } catch (TooLongException e) {
            // Then the server's message has to do.
        } finally {
            connection.rollback();
        }
        return Optional.empty();
    }

    /** The table that the server names, then those that the statement does. */
    private Set<QualifiedName> candidates() throws SQLException {
        Set<QualifiedName> candidates = new LinkedHashSet<>();
        if (failure.getCause() instanceof PSQLException cause && cause.getServerErrorMessage() != null) {
            ServerErrorMessage message = Objects.requireNonNull(cause.getServerErrorMessage());
            if (message.getSchema() != null && message.getTable() != null) {
                candidates.add(new QualifiedName(message.getSchema(), message.getTable()));
            }
        }
        String text = failure.statement().orElse(failure.migration().script());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT n.nspname, c.relname FROM pg_catalog.pg_class c
                        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
                        ORDER BY length(c.relname) DESC, 1, 2""")) {
            while (row.next()) {
                if (text.contains(row.getString(2))) {
                    candidates.add(new QualifiedName(row.getString(1), row.getString(2)));
                }
            }
        }
        return candidates;
    }

    private Optional<CulpritRows> in(QualifiedName table) throws SQLException, TooLongException {
        connection.rollback();
        List<String> names = key(table);
        execute("SET LOCAL session_replication_role = replica"); // no trigger and no foreign key sees rows go
        execute("CREATE TEMPORARY TABLE neonhub_rows ON COMMIT DROP AS"
                + " SELECT (row_number() OVER (ORDER BY ctid))::integer - 1 AS n, ctid AS place FROM " + table.sql());
        int rows = number("SELECT count(*) FROM neonhub_rows");
        Range all = new Range(0, rows);
        if (rows == 0 || fails(table, List.of()) || !fails(table, List.of(all))) {
            return Optional.empty();
        }
        List<Range> fewest = fewest(table, all, List.of());
        return Optional.of(new CulpritRows(table, shown(table, names, fewest), rows));
    }

    /** Of the range, together with those that stay in any case. */
    private List<Range> fewest(QualifiedName table, Range range, List<Range> staying)
            throws SQLException, TooLongException {
        if (range.size() == 1) {
            return List.of(range);
        }
        Range first = range.firstHalf();
        Range second = range.secondHalf();
        if (fails(table, joined(staying, List.of(first)))) {
            return fewest(table, first, staying);
        }
        if (fails(table, joined(staying, List.of(second)))) {
            return fewest(table, second, staying);
        }
        List<Range> ofFirst = fewest(table, first, joined(staying, List.of(second)));
        return joined(ofFirst, fewest(table, second, joined(staying, ofFirst)));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether it fails as before when the table has only these rows. */
    private boolean fails(QualifiedName table, List<Range> kept) throws SQLException, TooLongException {
        if (System.nanoTime() > end) {
            throw new TooLongException();
        }
        execute("SAVEPOINT trial");
        try {
            String condition = kept.stream()
                    .map(range -> "n >= " + range.from() + " AND n < " + range.to())
                    .collect(Collectors.joining(" OR ", "NOT (", ")"));
            execute("DELETE FROM " + table.sql() + " WHERE ctid IN (SELECT place FROM neonhub_rows"
                    + (kept.isEmpty() ? "" : " WHERE " + condition) + ")");
            execute(DROP_INVALID);
            execute(CONCURRENTLY.matcher(failure.migration().script()).replaceAll(""));
            return false;
        } catch (SQLException e) {
            return failure.sqlState().equals(e.getSQLState());
        } finally {
            execute("ROLLBACK TO SAVEPOINT trial");
        }
    }

    /** The columns of its primary key, or all of them. */
    private List<String> key(QualifiedName table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT a.attname FROM pg_catalog.pg_attribute a LEFT JOIN pg_catalog.pg_index i
                  ON i.indrelid = a.attrelid AND i.indisprimary
                WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped
                  AND (i.indexrelid IS NULL OR a.attnum = ANY (i.indkey)) ORDER BY a.attnum""")) {
            statement.setString(1, table.sql());
            try (ResultSet row = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (row.next()) {
                    names.add(row.getString(1));
                }
                return names;
            }
        }
    }

    private List<String> shown(QualifiedName table, List<String> names, List<Range> rows) throws SQLException {
        List<String> shown = new ArrayList<>();
        String columns = names.stream().map(QualifiedName::quote).collect(Collectors.joining(", "));
        for (Range row : rows) {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT " + columns + " FROM " + table.sql()
                            + " WHERE ctid = (SELECT place FROM neonhub_rows WHERE n = " + row.from() + ")")) {
                found.next();
                List<String> values = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    String value = Objects.requireNonNullElse(found.getString(i + 1), "NULL");
                    values.add(names.get(i) + " " + (value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value));
                }
                shown.add(String.join(", ", values));
            }
        }
        return shown;
    }

    private int number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
