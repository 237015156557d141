package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.catalog.OwnTables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Fills a database with rows of the kinds that an application has after some years: all optional values absent, the lowest and
 * the highest of every type, empty and long and Unicode text, and twins that differ in nothing but their keys. What the
 * database refuses is left out. For scratch databases; for one thread.
 */
public final class EdgeRows {
    /** As many as the type with the most edges has. */
    private static final int VARIANTS = 5;

    private static final String TABLES = "SELECT n.nspname, c.relname " + OwnTables.FROM + "ORDER BY 1, 2";

    private final int plain;
    private final Set<TableShape> filled = new HashSet<>();

    /** @param plain how many ordinary rows each table gets beside those of the edges */
    public EdgeRows(int plain) {
        this.plain = plain;
    }

    /**
     * Adds rows to every table and commits them.
     *
     * @param connection which had no transaction open, and has none afterwards
     * @return for each table that no row could be made for, the reason
     */
    public List<UnfillableColumnException> fill(Connection connection) throws SQLException {
        filled.clear();
        return fillChanged(connection);
    }

    /** The same for the tables that are others than they were when this filled them; the rest has its rows. */
    public List<UnfillableColumnException> fillChanged(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Filling filling = new Filling(connection);
        try {
            for (QualifiedName table : tables(connection)) {
                TableShape shape = filling.shapes.read(table);
                if (filled.add(shape)) {
                    filling.fill(shape, plain);
                }
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return List.copyOf(filling.unfilled);
    }

    private static List<QualifiedName> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            List<QualifiedName> tables = new ArrayList<>();
            while (row.next()) {
                tables.add(new QualifiedName(row.getString(1), row.getString(2)));
            }
            return tables;
        }
    }

    /** What is added to one database. */
    private static final class Filling {
        private final Connection connection;
        private final RowFactory factory;
        private final ShapeReader shapes;
        private final List<UnfillableColumnException> unfilled = new ArrayList<>();

        private Filling(Connection connection) {
            this.connection = connection;
            this.factory = new RowFactory(connection);
            this.shapes = new ShapeReader(connection);
        }

        private void fill(TableShape table, int plain) throws SQLException {
            try {
                Optional<Row> first = tried(table, Map.of());
                if (first.isPresent()) {
                    tried(table, twin(table, first.get()));
                }
                for (int i = 1; i < plain; i++) {
                    if (tried(table, ordinary(table)).isEmpty()) {
                        tried(table, Map.of());
                    }
                }
                edge(table, column -> column.nullable() ? Optional.of(Value.Keyword.NULL) : Optional.empty());
                for (int variant = 0; variant < VARIANTS; variant++) {
                    int place = variant;
                    edge(table, column -> edge(column, place));
                }
            } catch (UnfillableColumnException e) {
                unfilled.add(e);
            }
        }

        /** With values in its optional columns, too. */
        private static Map<String, Value> ordinary(TableShape table) {
            Map<String, Value> values = new LinkedHashMap<>();
            table.columns().stream()
                    .filter(column -> column.nullable() && isFree(table, column))
                    .forEach(column -> Samples.of(table, column).stream()
                            .findFirst()
                            .ifPresent(sample -> values.put(column.name(), Value.of(sample))));
            return values;
        }

        private static Optional<Value> edge(ColumnShape column, int place) {
            List<String> edges = EdgeValues.of(column.type());
            return edges.isEmpty() ? Optional.empty() : Optional.of(Value.of(edges.get(place % edges.size())));
        }

        /** One row with all of these values; where the database refuses them together, one for each. */
        private void edge(TableShape table, Function<ColumnShape, Optional<Value>> value) throws SQLException {
            Map<String, Value> values = new LinkedHashMap<>();
            table.columns().stream()
                    .filter(column -> isFree(table, column))
                    .forEach(column -> value.apply(column).ifPresent(it -> values.put(column.name(), it)));
            if (values.isEmpty() || tried(table, values).isPresent()) {
                return;
            }
            for (Map.Entry<String, Value> one : values.entrySet()) {
                tried(table, Map.of(one.getKey(), one.getValue()));
            }
        }

        /** Whether its value is nobody else's business: it is no key, refers to nothing and is not the database's own. */
        private static boolean isFree(TableShape table, ColumnShape column) {
            return !column.generated()
                    && !column.isNumbered()
                    && !table.distinct(column.name())
                    && table.references().stream()
                            .noneMatch(reference -> reference.columns().contains(column.name()));
        }

        /** What a row has in all columns that rows may have in common, and so what a later unique index stumbles over. */
        private static Map<String, Value> twin(TableShape table, Row row) {
            Map<String, Value> values = new LinkedHashMap<>();
            table.columns().stream()
                    .filter(column -> !column.generated() && !column.isNumbered() && !table.distinct(column.name()))
                    .forEach(column -> values.put(column.name(), Value.of(row.value(column.name()))));
            return values;
        }

        private Optional<Row> tried(TableShape table, Map<String, Value> values) throws SQLException {
            Savepoint savepoint = connection.setSavepoint();
            try {
                Row row = factory.insert(table.name(), values);
                connection.releaseSavepoint(savepoint);
                return Optional.of(row);
            } catch (SQLException e) {
                connection.rollback(savepoint);
                if (connection.isValid(5)) {
                    return Optional.empty();
                }
                throw e;
            } catch (UnfillableColumnException e) {
                connection.rollback(savepoint);
                if (values.isEmpty()) {
                    throw e;
                }
                return Optional.empty();
            }
        }
    }
}
