package io.neonhub.verification.assertions;

import io.neonhub.database.TestDatabase;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one table, as it was when {@link DatabaseAssert#hasTable} read it; its rows are counted anew each time. */
public final class TableAssert extends AbstractAssert<TableAssert, Table> {
    private final TestDatabase database;

    TableAssert(TestDatabase database, Table table) {
        super(table, TableAssert.class);
        this.database = database;
    }

    /** Fails unless the column has that type, as {@code format_type} writes it: {@code timestamp(3) without time zone}. */
    public TableAssert hasColumn(String column, String type) {
        String found = column(column).type().toString();
        if (!found.equals(type)) {
            throw failure("Expected %s.%s to be %s, but it is %s", actual.name(), column, type, found);
        }
        return this;
    }

    public TableAssert hasNullableColumn(String column) {
        return nullable(column, true);
    }

    public TableAssert hasRequiredColumn(String column) {
        return nullable(column, false);
    }

    /** Fails unless these columns, in this order, are the primary key. */
    public TableAssert hasPrimaryKey(String... columns) {
        List<String> found = actual.primaryKey().map(key -> key.columns()).orElse(List.of());
        if (!found.equals(List.of(columns))) {
            throw failure(
                    "Expected %s to have the primary key %s, but it has %s", actual.name(), List.of(columns), found);
        }
        return this;
    }

    /** Fails unless a whole, valid index, unique or not, begins with these columns in this order. */
    public TableAssert hasIndexOn(String... columns) {
        if (actual.indexes().stream().noneMatch(index -> serves(index, List.of(columns)))) {
            throw failure(
                    "Expected %s to have an index on %s, but it has %s", actual.name(), List.of(columns), indexes());
        }
        return this;
    }

    /** Fails unless a whole, valid index makes just these columns, in this order, unique. */
    public TableAssert hasUniqueIndexOn(String... columns) {
        if (actual.indexes().stream()
                .noneMatch(index -> index.unique() && parts(index).equals(List.of(columns)) && usable(index))) {
            throw failure(
                    "Expected %s to be unique on %s, but its indexes are %s",
                    actual.name(), List.of(columns), indexes());
        }
        return this;
    }

    /** Fails unless a foreign key leads from that column alone to that table, named without its schema. */
    public TableAssert hasForeignKey(String column, String referencedTable) {
        List<ForeignKey> keys = actual.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column)))
                .toList();
        if (keys.stream().noneMatch(key -> key.referencedTable().name().equals(referencedTable))) {
            throw failure(
                    "Expected %s.%s to refer to %s, but it refers to %s",
                    actual.name(),
                    column,
                    referencedTable,
                    keys.stream().map(ForeignKey::referencedTable).toList());
        }
        return this;
    }

    public TableAssert isEmpty() {
        return hasRows(0);
    }

    public TableAssert hasRows(long expected) {
        long found = count();
        if (found != expected) {
            throw failure("Expected %s to have %s rows, but it has %s", actual.name(), expected, found);
        }
        return this;
    }

    private TableAssert nullable(String column, boolean expected) {
        if (column(column).nullable() != expected) {
            throw failure(
                    "Expected %s.%s to be %s, but it is not",
                    actual.name(), column, expected ? "nullable" : "NOT NULL");
        }
        return this;
    }

    private Column column(String column) {
        return actual.column(column)
                .orElseThrow(() -> failure(
                        "Expected %s to have a column %s, but it has %s",
                        actual.name(),
                        column,
                        actual.columns().stream().map(Column::name).toList()));
    }

    private long count() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM " + actual.name().sql())) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError("The rows of " + actual.name() + " cannot be counted: " + e.getMessage(), e);
        }
    }

    private static boolean serves(Index index, List<String> columns) {
        return usable(index)
                && parts(index).size() >= columns.size()
                && parts(index).subList(0, columns.size()).equals(columns);
    }

    private static boolean usable(Index index) {
        return index.valid() && index.predicate().isEmpty();
    }

    private static List<String> parts(Index index) {
        return index.parts().stream().map(Index.Part::column).toList();
    }

    private List<String> indexes() {
        return actual.indexes().stream()
                .map(index -> index.name() + parts(index))
                .toList();
    }
}
