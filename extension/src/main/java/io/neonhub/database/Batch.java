package io.neonhub.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Utils;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Statements that go to the server together, whose answers come back together: one round trip, however many they are. Made
 * for one thread.
 */
public final class Batch {
    private final List<Part<?>> parts = new ArrayList<>();

    /** Makes one value of one row. */
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** The rows of one query, once the batch was run. */
    public static final class Answer<T> {
        private Optional<List<T>> rows = Optional.empty();

        /**
         * All of them, in the server's order.
         *
         * @throws IllegalStateException if the batch was not run
         */
        public List<T> rows() {
            return rows.orElseThrow(() -> new IllegalStateException("the batch was not run"));
        }

        /** Of a query that always gives one row. */
        public T row() {
            return rows().get(0);
        }
    }

    /** A statement; one without a mapper gives no rows. */
    private record Part<T>(IntFunction<String> sql, Optional<RowMapper<T>> mapper, Answer<T> answer) {
        void read(Statement statement) throws SQLException {
            if (mapper.isEmpty()) {
                return;
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.getResultSet()) {
                while (row.next()) {
                    rows.add(mapper.get().map(row));
                }
            }
            answer.rows = Optional.of(rows);
        }
    }

    /** An SQL expression for these texts, as an array. */
    public static String texts(Collection<String> texts) {
        return texts.stream().map(Batch::text).collect(Collectors.joining(", ", "ARRAY[", "]::pg_catalog.text[]"));
    }

    /** Means the same whatever standard_conforming_strings says. */
    private static String text(String text) {
        try {
            return "E'" + Utils.escapeLiteral(null, text, false) + "'";
        } catch (SQLException e) {
            throw new IllegalArgumentException("no text of PostgreSQL holds the character 0", e);
        }
    }

    /**
     * Adds a query.
     *
     * @param sql one SELECT, without a semicolon at its end and without parameters
     */
    public <T> Answer<T> select(String sql, RowMapper<T> mapper) {
        return select(major -> sql, mapper);
    }

    /**
     * The same for a query that is another one for each PostgreSQL.
     *
     * @param sql of the major of the server
     */
    public <T> Answer<T> select(IntFunction<String> sql, RowMapper<T> mapper) {
        Answer<T> answer = new Answer<>();
        parts.add(new Part<>(sql, Optional.of(mapper), answer));
        return answer;
    }

    /** Adds statements that give no rows, without a semicolon at their end. */
    public Batch execute(String... statements) {
        for (String sql : statements) {
            parts.add(new Part<>(major -> sql, Optional.empty(), new Answer<>()));
        }
        return this;
    }

    /** Runs all of it, in the order in which it was added. */
    public void run(Connection connection) throws SQLException {
        if (sendsTextAsItIs(connection)) {
            runTogether(connection, parts);
            return;
        }
        for (Part<?> part : parts) {
            runTogether(connection, List.of(part));
        }
    }

    /** These statements and those of another batch, in that order. */
    Batch with(Batch other) {
        Batch both = new Batch();
        both.parts.addAll(parts);
        both.parts.addAll(other.parts);
        return both;
    }

    /**
     * As one message, which the server reads to its end before it answers. Sent as many messages, a large batch and its
     * large answers could fill the buffers of both sides, and each would wait for the other.
     */
    private static boolean sendsTextAsItIs(Connection connection) throws SQLException {
        return connection.isWrapperFor(BaseConnection.class)
                && connection.unwrap(BaseConnection.class).getPreferQueryMode().compareTo(PreferQueryMode.EXTENDED) < 0;
    }

    private static void runTogether(Connection connection, List<Part<?>> parts) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    parts.stream().map(part -> part.sql().apply(major)).collect(Collectors.joining("\n;\n")));
            for (Part<?> part : parts) {
                part.read(statement);
                statement.getMoreResults();
            }
        }
    }
}
