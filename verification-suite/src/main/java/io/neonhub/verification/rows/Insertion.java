package io.neonhub.verification.rows;

import io.neonhub.verification.rows.Choice.Candidate;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings rows into their tables, parents first. One transaction's work. */
final class Insertion {
    private static final int MOST_ATTEMPTS = 2_000;

    private final Connection connection;
    private final Parents parents;
    private final boolean sparesSequences;

    Insertion(Connection connection, ShapeReader shapes, boolean sparesSequences) {
        this.connection = connection;
        this.sparesSequences = sparesSequences;
        this.parents = new Parents(connection, shapes, this);
    }

    /** Inserts rows of one table: in one statement, if none of them may be refused. */
    List<Row> insertAll(List<NewRow> rows) throws SQLException {
        for (NewRow row : rows) {
            prepare(row);
        }
        List<Row> stored = new ArrayList<>();
        if (rows.stream().noneMatch(NewRow::mayBeRefused)) {
            stored.addAll(storeTogether(rows));
        } else {
            for (NewRow row : rows) {
                stored.add(store(row));
            }
        }
        parents.checkDeferred();
        return stored;
    }

    /** Inserts a row that another one needs. */
    Row insert(NewRow row) throws SQLException {
        prepare(row);
        return store(row);
    }

    /** Settles the foreign keys, which inserts parent rows, and finds values to begin with for the other columns. */
    private void prepare(NewRow row) throws SQLException {
        parents.settle(row);
        if (sparesSequences) {
            spareSequences(row);
        }
        for (ColumnShape column : row.table().columns()) {
            if (column.required() && row.fixed(column.name()).isEmpty()) {
                row.choose(column.name(), candidates(row, column));
            }
        }
    }

    private static void spareSequences(NewRow row) {
        for (ColumnShape column : row.table().columns()) {
            Value given = row.fixed(column.name()).orElse(Value.Keyword.DEFAULT);
            if (column.isNumbered() && given.equals(Value.Keyword.DEFAULT)) {
                throw new UnfillableColumnException(
                        row.table().name(),
                        column.name(),
                        "it comes from a sequence, which stays advanced when the row is rolled back.",
                        "Run this check on a database that may be changed: ci/verify gate.");
            }
        }
    }

    private Row store(NewRow row) throws SQLException {
        return finish(row, row.mayBeRefused() ? search(row) : insertNow(row));
    }

    private List<Row> storeTogether(List<NewRow> rows) throws SQLException {
        List<Map<String, Value>> values = new ArrayList<>();
        for (NewRow row : rows) {
            values.add(row.values());
        }
        List<Row> stored = new InsertStatement(rows.get(0).table(), values).execute(connection);
        for (int i = 0; i < rows.size(); i++) {
            finish(rows.get(i), stored.get(i));
        }
        return stored;
    }

    private Row finish(NewRow row, Row stored) throws SQLException {
        row.becomes(stored);
        for (NewRow parent : row.parentsAfterwards()) {
            insert(parent);
        }
        return stored;
    }

    private Row insertNow(NewRow row) throws SQLException {
        return new InsertStatement(row.table(), List.of(row.values()))
                .execute(connection)
                .get(0);
    }

    private Row search(NewRow row) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            row.values(); // makes parents where a candidate needs one: they must outlive a refused attempt
            Savepoint savepoint = connection.setSavepoint();
            try {
                Row stored = insertNow(row);
                connection.releaseSavepoint(savepoint);
                return stored;
            } catch (SQLException error) {
                connection.rollback(savepoint);
                connection.releaseSavepoint(savepoint);
                tryOthers(row, error, attempt);
            }
        }
    }

    private void tryOthers(NewRow row, SQLException error, int attempt) throws SQLException {
        Refusal refusal = Refusal.of(error, row);
        List<String> free = row.free(refusal.columns());
        if (free.isEmpty()) {
            throw error;
        }
        for (String column : free) {
            if (!row.hasChoice(column)) {
                row.choose(column, optionalCandidates(row, column));
            }
        }
        if (attempt == MOST_ATTEMPTS || !row.search(free)) {
            throw exhausted(row, free, refusal, attempt);
        }
    }

    private List<Candidate> optionalCandidates(NewRow row, String name) {
        List<Candidate> candidates = new ArrayList<>(List.of(() -> Value.Keyword.DEFAULT));
        row.table().column(name).map(column -> moreCandidates(row, column)).ifPresent(candidates::addAll);
        return candidates;
    }

    private List<Candidate> candidates(NewRow row, ColumnShape column) {
        List<Candidate> candidates = moreCandidates(row, column);
        if (candidates.isEmpty()) {
            throw new UnfillableColumnException(
                    row.table().name(),
                    column.name(),
                    "its type " + column.typeName() + " is not one that the row factory has values of.",
                    "Name a value for it, or give the column a default.");
        }
        return candidates;
    }

    private List<Candidate> moreCandidates(NewRow row, ColumnShape column) {
        return parents.candidate(row, column)
                .map(List::of)
                .orElseGet(() -> Samples.of(row.table(), column).stream()
                        .<Candidate>map(sample -> () -> new Value.Text(sample))
                        .toList());
    }

    private static UnfillableColumnException exhausted(NewRow row, List<String> free, Refusal refusal, int attempts) {
        String together = free.size() == 1 ? "" : " in " + String.join(", ", free);
        return new UnfillableColumnException(
                row.table().name(),
                free.get(0),
                "the server refused all " + attempts + " combinations that were tried" + together + ", the last with: "
                        + refusal.text()
                        + refusal.rule().map(it -> "; the rule is " + it).orElse("") + ".",
                "Name a value for it, or give the column a default that the rule accepts.");
    }
}
