package io.neonhub.verification;

import static io.neonhub.verification.schema.QualifiedName.quote;
import static java.util.stream.Collectors.joining;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.rows.Row;
import io.neonhub.verification.rows.RowFactory;
import io.neonhub.verification.rows.Value;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries one foreign key with rows of its own, in the transaction of the given connection, which nobody commits. */
final class ForeignKeyTrial {
    /** 23503 foreign_key_violation; 23001 restrict_violation, which PostgreSQL 18 raises for RESTRICT. */
    private static final List<String> VIOLATIONS = List.of("23503", "23001");

    private final Connection connection;
    private final Table table;
    private final ForeignKey key;
    private final RowFactory rows;

    ForeignKeyTrial(Connection connection, Table table, ForeignKey key) {
        this.connection = connection;
        this.table = table;
        this.key = key;
        this.rows = new RowFactory(connection);
    }

    /** A key that existed and was deleted again is of the right type and refers to nothing. */
    void rejectsAnOrphan() throws SQLException {
        Row referenced = insert(key.referencedTable(), Map.of());
        delete(referenced);
        Optional<SQLException> refusal = refusalOf(() -> rows.insert(table.name(), reference(referenced)));
        if (refusal.isEmpty()) {
            throw failure(
                    "accepts a row whose " + columns() + " refers to no row of " + key.referencedTable(),
                    "Look for NOT VALID, NOT ENFORCED or disabled triggers: ALTER TABLE "
                            + table.name().sql() + " ENABLE TRIGGER ALL;");
        }
    }

    void actsOnDelete() throws SQLException {
        Row referenced = insert(key.referencedTable(), Map.of());
        Row referring = insert(table.name(), reference(referenced));
        Optional<SQLException> refusal = refusalOf(() -> delete(referenced));
        switch (key.onDelete()) {
            case NO_ACTION, RESTRICT -> expect(refusal.isPresent(), "is not refused");
            case CASCADE ->
                expect(refusal.isEmpty() && count(referring, reference(referenced)) == 0, "leaves it behind");
            case SET_NULL -> expect(refusal.isEmpty() && count(referring, nothing()) == 1, "does not set it to NULL");
            case SET_DEFAULT ->
                expect(refusal.isEmpty() && count(referring, reference(referenced)) == 0, "does not set its default");
        }
    }

    private void expect(boolean asDeclared, String otherwise) {
        if (!asDeclared) {
            throw failure(
                    "is declared ON DELETE " + key.onDelete().sql() + ", but deleting the row of "
                            + key.referencedTable() + " that a row's " + columns() + " refers to " + otherwise,
                    "Compare ON DELETE of the constraint with schema.prisma, and look for triggers on "
                            + key.referencedTable() + ".");
        }
    }

    private FindingsError failure(String problem, String remedy) {
        return new FindingsError(List.of(Finding.stop(table.name() + "." + key.name(), problem, remedy)));
    }

    private String columns() {
        return String.join(", ", key.columns());
    }

    private Row insert(QualifiedName into, Map<String, Value> values) {
        try {
            return rows.insert(into, values);
        } catch (SQLException e) {
            throw new ServerRefusal(into, "INSERT", e);
        }
    }

    /** The referring columns, with the key of that row. */
    private Map<String, Value> reference(Row referenced) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            values.put(
                    key.columns().get(i),
                    Value.of(referenced.text(key.referencedColumns().get(i))));
        }
        return values;
    }

    private Map<String, Value> nothing() {
        Map<String, Value> values = new LinkedHashMap<>();
        key.columns().forEach(column -> values.put(column, Value.Keyword.NULL));
        return values;
    }

    private void delete(Row row) throws SQLException {
        String sql = "DELETE FROM " + row.table().sql() + " WHERE " + conditions(key.referencedColumns());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, key.referencedColumns().stream().map(row::value).toList());
            statement.executeUpdate();
        }
    }

    /** How many rows have the identity of that one, and the referring columns as given. */
    private long count(Row row, Map<String, Value> referring) throws SQLException {
        Map<String, Optional<String>> wanted = new LinkedHashMap<>();
        identity(row).forEach(column -> wanted.put(column, row.value(column)));
        referring.forEach((column, value) ->
                wanted.put(column, value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty()));
        String sql = "SELECT count(*) FROM " + row.table().sql() + " WHERE " + conditions(wanted.keySet());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.copyOf(wanted.values()));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** The primary key, or the whole row where there is none; a trigger may touch the rest of a row that is updated. */
    private List<String> identity(Row row) {
        return table.primaryKey()
                .map(PrimaryKey::columns)
                .orElseGet(() -> List.copyOf(row.values().keySet()));
    }

    private static String conditions(Collection<String> columns) {
        return columns.stream()
                .map(column -> quote(column) + "::text IS NOT DISTINCT FROM ?")
                .collect(joining(" AND "));
    }

    private static void bind(PreparedStatement statement, List<Optional<String>> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i).orElse(null));
        }
    }

    /** Empty if the server took it, deferred constraints included; the transaction goes on either way. */
    private Optional<SQLException> refusalOf(Attempt attempt) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            attempt.run();
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            return Optional.empty();
        } catch (SQLException e) {
            connection.rollback(before);
            if (VIOLATIONS.contains(e.getSQLState())) {
                return Optional.of(e);
            }
            throw new ServerRefusal(table.name(), "a change of what " + key.name() + " ties together", e);
        }
    }

    private interface Attempt {
        void run() throws SQLException;
    }
}
