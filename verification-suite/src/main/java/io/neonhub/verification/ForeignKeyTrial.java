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
import org.opentest4j.TestAbortedException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tries one foreign key with rows of its own, in the transaction of the given connection, which nobody commits. Where
 * something else stands in the way (another constraint, a trigger of the application) the trial is aborted: the key
 * could not be tried.
 */
final class ForeignKeyTrial {
    /** A trigger's RAISE without a code of its own. */
    private static final String RAISED = "P0001";

    /** 23503 foreign_key_violation; 23001 restrict_violation, which PostgreSQL 18 raises for RESTRICT. */
    private static final List<String> VIOLATIONS = List.of("23503", "23001");

    private final Connection connection;
    private final Table table;
    private final ForeignKey key;
    private final RowFactory rows;

    ForeignKeyTrial(Connection connection, Table table, ForeignKey key) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.key = key;
        this.rows = Models.rows(connection);
    }

    /** A key that existed and was deleted again is of the right type and refers to nothing. */
    void rejectsAnOrphan() throws SQLException {
        Row referenced = insert(key.referencedTable(), Map.of());
        deleted(referenced).ifPresent(refusal -> {
            throw untried("DELETE FROM " + key.referencedTable(), refusal);
        });
        Optional<SQLException> refusal =
                refusalOf("INSERT INTO " + table.name(), () -> rows.insert(table.name(), reference(referenced)));
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
        Optional<SQLException> refusal = deleted(referenced);
        switch (key.onDelete()) {
            case NO_ACTION, RESTRICT -> expect(refusal.isPresent(), "is not refused");
            case CASCADE ->
                expect(refusal.isEmpty() && count(referring, reference(referenced)) == 0, "leaves it behind");
            case SET_NULL -> expect(refusal.isEmpty() && count(referring, nothing()) == 1, "does not set it to NULL");
            // Refused where the default refers to no row, as it should be.
            case SET_DEFAULT ->
                expect(refusal.isPresent() || count(referring, reference(referenced)) == 0, "does not set its default");
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
            if (standsInTheWay(e)) {
                throw untried("INSERT INTO " + into, e);
            }
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

    /** What this key has against it; empty if the row is gone. */
    private Optional<SQLException> deleted(Row row) throws SQLException {
        return refusalOf("DELETE FROM " + row.table(), () -> {
            if (delete(row) == 0) {
                throw untried("DELETE FROM " + row.table() + " leaves the row: look for a trigger, a rule or a policy");
            }
        });
    }

    private int delete(Row row) throws SQLException {
        String sql = "DELETE FROM " + row.table().sql() + " WHERE " + conditions(key.referencedColumns());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, key.referencedColumns().stream().map(row::value).toList());
            return statement.executeUpdate();
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

    /** By this key; empty if the server took it, deferred constraints included. The transaction goes on either way. */
    private Optional<SQLException> refusalOf(String command, Attempt attempt) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            attempt.run();
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            return Optional.empty();
        } catch (SQLException e) {
            if (ServerRefusal.isTroubleOfTheMachine(e)) {
                throw e;
            }
            connection.rollback(before);
            if (isByThisKey(e)) {
                return Optional.of(e);
            } else if (standsInTheWay(e)) {
                throw untried(command, e);
            }
            throw new ServerRefusal(table.name(), "a change of what " + key.name() + " ties together", e);
        }
    }

    private boolean isByThisKey(SQLException e) {
        return VIOLATIONS.contains(e.getSQLState())
                && constraint(e).filter(this::isThisKey).isPresent();
    }

    /** By its name, or by another one that it has in this database: that is told elsewhere. */
    private boolean isThisKey(String constraint) {
        return constraint.equals(key.name())
                || table.foreignKey(constraint)
                        .filter(live -> live.columns().equals(key.columns())
                                && live.referencedTable().equals(key.referencedTable())
                                && live.referencedColumns().equals(key.referencedColumns()))
                        .isPresent();
    }

    private static boolean standsInTheWay(SQLException e) {
        return RAISED.equals(e.getSQLState()) || constraint(e).isPresent();
    }

    private TestAbortedException untried(String command, SQLException obstacle) {
        String what = constraint(obstacle)
                .map(it -> "the constraint " + it)
                .or(() -> ServerRefusal.message(obstacle)
                        .map(ServerErrorMessage::getWhere)
                        .flatMap(where -> where.lines().findFirst()))
                .orElse("a trigger");
        return untried(command + " is refused by " + what + ": "
                + ServerRefusal.message(obstacle)
                        .map(ServerErrorMessage::getMessage)
                        .orElse(obstacle.getMessage()));
    }

    private TestAbortedException untried(String reason) {
        return new TestAbortedException(table.name() + "." + key.name() + " could not be tried: " + reason);
    }

    private static Optional<String> constraint(SQLException e) {
        return ServerRefusal.message(e).map(ServerErrorMessage::getConstraint);
    }

    private interface Attempt {
        void run() throws SQLException;
    }
}
