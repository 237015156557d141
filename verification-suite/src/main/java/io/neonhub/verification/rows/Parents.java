package io.neonhub.verification.rows;

import io.neonhub.verification.rows.Choice.Candidate;
import io.neonhub.verification.rows.Value.Text;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a row's foreign keys refer to. As a rule that is a new parent row. A row whose parent is of its own table
 * becomes its own parent. In a cycle of tables one key must be deferrable: its parent is then inserted afterwards.
 */
final class Parents {
    private final Connection connection;
    private final ShapeReader shapes;
    private final Insertion insertion;
    private final DeferredConstraints deferred;
    private final StoredKeys stored;

    Parents(Connection connection, ShapeReader shapes, Insertion insertion) {
        this.connection = connection;
        this.shapes = shapes;
        this.insertion = insertion;
        this.deferred = new DeferredConstraints(connection);
        this.stored = new StoredKeys(connection);
    }

    /** Fixes the columns of every foreign key that can't stay NULL, unless the caller gave all of them. */
    void settle(NewRow row) throws SQLException {
        for (Reference reference : row.table().references()) {
            if (!row.isGiven(reference.columns()) && !staysNull(row, reference)) {
                settle(row, reference);
            }
        }
    }

    /** A parent's key for a column that is a foreign key by itself; the parent is inserted when the key is asked for. */
    Optional<Candidate> candidate(NewRow row, ColumnShape column) {
        return row.table().references().stream()
                .filter(reference -> reference.columns().equals(List.of(column.name())))
                .findFirst()
                .map(reference -> new Candidate() {
                    private Optional<Value> key = Optional.empty();

                    @Override
                    public Value value() throws SQLException {
                        if (key.isEmpty()) {
                            key = Optional.of(key(row, reference).get(0));
                        }
                        return key.get();
                    }
                });
    }

    private void settle(NewRow row, Reference reference) throws SQLException {
        if (reference.columns().stream().allMatch(column -> row.fixed(column).isPresent())
                && existing(row, reference).isPresent()) {
            return;
        }
        List<Value> key = key(row, reference);
        for (int i = 0; i < key.size(); i++) {
            row.fix(reference.columns().get(i), key.get(i));
        }
    }

    private List<Value> key(NewRow row, Reference reference) throws SQLException {
        Optional<NewRow> unfinished = row.unfinished(reference.target());
        if (unfinished.isPresent()) {
            return keyOfUnfinished(row, reference, unfinished.get());
        }
        NewRow parent = new NewRow(shapes.read(reference.target()), knownKey(row, reference), Optional.of(row));
        if (reference.deferrable() && leadsBack(reference.target(), row, new HashSet<>())) {
            deferred.defer(reference.name());
            row.parentsAfterwards().add(parent);
            return planned(parent, reference.referencedColumns());
        }
        return keyOfNew(row, reference, parent);
    }

    private List<Value> keyOfUnfinished(NewRow row, Reference reference, NewRow parent) throws SQLException {
        if (parent != row && !parent.isStored()) {
            if (!reference.deferrable()) {
                throw new UnfillableColumnException(
                        row.table().name(),
                        reference.columns().get(0),
                        "its parent row in " + reference.target() + " needs this row first, and the foreign key "
                                + reference.name().name() + " is checked at once.",
                        "Make one of the columns in this cycle nullable, or one of its foreign keys DEFERRABLE.");
            }
            deferred.defer(reference.name());
        }
        return planned(parent, reference.referencedColumns());
    }

    /** A new parent's key; where no new parent can be made, the key of one that stands there. */
    private List<Value> keyOfNew(NewRow row, Reference reference, NewRow parent) throws SQLException {
        try {
            Row inserted = insertion.insert(parent);
            return reference.referencedColumns().stream()
                    .map(column -> Value.of(inserted.value(column)))
                    .toList();
        } catch (UnfillableColumnException e) {
            return existing(row, reference).orElseThrow(() -> e);
        }
    }

    private static Map<String, Value> knownKey(NewRow row, Reference reference) {
        Map<String, Value> known = new LinkedHashMap<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            String column = reference.referencedColumns().get(i);
            row.fixed(reference.columns().get(i)).ifPresent(value -> known.put(column, value));
        }
        return known;
    }

    /** The key of a stored parent that agrees with what the row has fixed. */
    private Optional<List<Value>> existing(NewRow row, Reference reference) throws SQLException {
        return stored.find(reference, knownKey(row, reference));
    }

    /** Values of a row that isn't stored yet, fixed now so that another row can refer to them. */
    private List<Value> planned(NewRow row, List<String> columns) throws SQLException {
        List<Value> values = new ArrayList<>();
        for (String name : columns) {
            if (row.fixed(name).isEmpty()) {
                ColumnShape column = row.table().column(name).orElseThrow();
                row.fix(name, plan(row, column));
            }
            values.add(row.fixed(name).orElseThrow());
        }
        return values;
    }

    private Value plan(NewRow row, ColumnShape column) throws SQLException {
        if (column.columnDefault().isEmpty()) {
            return new Text(Samples.of(row.table(), column).get(0));
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT (" + column.columnDefault().get() + ")::text")) {
            result.next();
            return Value.of(Optional.ofNullable(result.getString(1)));
        }
    }

    private boolean staysNull(NewRow row, Reference reference) {
        boolean isNull = reference.columns().stream()
                .anyMatch(column ->
                        row.fixed(column).filter(Value.Keyword.NULL::equals).isPresent());
        return isNull || canStayNull(row, reference);
    }

    private static boolean canStayNull(NewRow row, Reference reference) {
        List<String> open = reference.columns().stream()
                .filter(column -> row.fixed(column).isEmpty())
                .toList();
        boolean all = open.size() == reference.columns().size();
        return (all || !reference.full())
                && open.stream().anyMatch(column -> row.table().becomesNull(column));
    }

    /** Whether a row of that table needs, at once, one of the rows that are unfinished here. */
    private boolean leadsBack(QualifiedName table, NewRow row, Set<QualifiedName> seen) throws SQLException {
        if (!seen.add(table)) {
            return false;
        }
        TableShape shape = shapes.read(table);
        for (Reference reference : shape.references()) {
            boolean required = reference.columns().stream().noneMatch(column -> shape.becomesNull(column));
            boolean back = row.unfinished(reference.target()).isPresent()
                    ? !reference.deferrable()
                    : required && leadsBack(reference.target(), row, seen);
            if (required && back) {
                return true;
            }
        }
        return false;
    }

    /** Has the server check now what was deferred for a cycle. */
    void checkDeferred() throws SQLException {
        deferred.check();
    }
}
