package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Inserts rows of which the caller names only the columns that matter: the factory reads from the catalog what else the
 * table demands, fills it with valid values, and inserts the parent rows of required foreign keys first. What has a
 * default is left to the database.
 *
 * <p>Bound to one connection and not safe for use by several threads at once. With autocommit off it stays inside the
 * caller's transaction and never commits; with autocommit on, a row and its parents are one transaction. It sets a
 * savepoint only before an INSERT that the server may refuse for a value that the factory chose. The catalog is read
 * once per table and factory: make a new one after DDL.
 */
public final class RowFactory {
    private final Connection connection;
    private final ShapeReader shapes;
    private final boolean sparesSequences;

    private RowFactory(Connection connection, boolean sparesSequences) {
        this.connection = connection;
        this.shapes = new ShapeReader(connection);
        this.sparesSequences = sparesSequences;
    }

    public RowFactory(Connection connection) {
        this(connection, false);
    }

    /** One that makes no row whose value comes from a sequence: that stays advanced when the row is rolled back. */
    public static RowFactory sparingSequences(Connection connection) {
        return new RowFactory(connection, true);
    }

    /**
     * Inserts one row.
     *
     * @param values by column
     * @throws SQLException when the server refuses what the caller named, SQLSTATE 02000 when it accepts the row and
     *     stores none, because a trigger or a rule discards it
     * @throws UnfillableColumnException when there is no valid value for a column that the caller didn't name
     */
    public Row insert(QualifiedName table, Map<String, Value> values) throws SQLException {
        return insertAll(table, List.of(values)).get(0);
    }

    /** Inserts several rows, all or none: in one statement, if no value that the factory chose may be refused. */
    public List<Row> insertAll(QualifiedName table, List<Map<String, Value>> rows) throws SQLException {
        if (!connection.getAutoCommit()) {
            return insertInTransaction(table, rows);
        }
        connection.setAutoCommit(false);
        try {
            List<Row> stored = insertInTransaction(table, rows);
            connection.commit();
            return stored;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private List<Row> insertInTransaction(QualifiedName table, List<Map<String, Value>> rows) throws SQLException {
        TableShape shape = shapes.read(table);
        List<NewRow> unfinished = rows.stream()
                .map(values -> new NewRow(shape, values, Optional.empty()))
                .toList();
        return new Insertion(connection, shapes, sparesSequences).insertAll(unfinished);
    }
}
