package io.neonhub.verification.rows;

import io.neonhub.verification.rows.Choice.Candidate;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row on its way into its table: what is fixed, and what is still to be found. */
final class NewRow {
    private final TableShape table;
    private final Set<String> given;
    private final Optional<NewRow> neededBy;
    private final Map<String, Value> fixed;
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final List<Choice> searched = new ArrayList<>();
    private final List<NewRow> parentsAfterwards = new ArrayList<>();
    private boolean stored;

    NewRow(TableShape table, Map<String, Value> given, Optional<NewRow> neededBy) {
        this.table = table;
        this.given = Set.copyOf(given.keySet());
        this.fixed = new LinkedHashMap<>(given);
        this.neededBy = neededBy;
    }

    TableShape table() {
        return table;
    }

    Optional<Value> fixed(String column) {
        return Optional.ofNullable(fixed.get(column));
    }

    boolean isGiven(Collection<String> columns) {
        return given.containsAll(columns);
    }

    boolean isStored() {
        return stored;
    }

    void fix(String column, Value value) {
        fixed.put(column, value);
    }

    void choose(String column, List<Candidate> candidates) {
        choices.put(column, new Choice(candidates));
    }

    boolean hasChoice(String column) {
        return choices.containsKey(column);
    }

    /** The row of that table among this one and those that need it. */
    Optional<NewRow> unfinished(QualifiedName name) {
        return table.name().equals(name) ? Optional.of(this) : neededBy.flatMap(child -> child.unfinished(name));
    }

    Map<String, Value> values() throws SQLException {
        Map<String, Value> values = new LinkedHashMap<>(fixed);
        for (Map.Entry<String, Choice> choice : choices.entrySet()) {
            values.put(choice.getKey(), choice.getValue().value());
        }
        return values;
    }

    /**
     * Those of the columns whose value is the factory's business: neither fixed nor the database's alone. What a
     * generated column is made of isn't known here: it stands for all columns that the factory chose.
     */
    List<String> free(Collection<String> columns) {
        boolean generated = columns.stream()
                .flatMap(column -> table.column(column).stream())
                .anyMatch(ColumnShape::generated);
        return table.columns().stream()
                .filter(column -> columns.contains(column.name()) || (generated && hasChoice(column.name())))
                .filter(column -> !column.generated() && !fixed.containsKey(column.name()))
                .map(ColumnShape::name)
                .toList();
    }

    /** The columns for which the factory has chosen a value. */
    List<String> tried() {
        return List.copyOf(choices.keySet());
    }

    /** Turns to the next combination of values in these columns and those searched before; false after the last. */
    boolean search(Collection<String> columns) {
        List<Choice> added = columns.stream()
                .map(choices::get)
                .filter(choice -> !searched.contains(choice))
                .toList();
        if (!added.isEmpty()) {
            searched.forEach(Choice::restart);
            searched.addAll(added);
        }
        return searched.stream().anyMatch(Choice::advance);
    }

    List<NewRow> parentsAfterwards() {
        return parentsAfterwards;
    }

    void becomes(Row row) {
        row.values().forEach((column, value) -> fixed.put(column, Value.of(value)));
        stored = true;
    }

    /** Whether the server may refuse the row for a value that the factory chose. */
    boolean mayBeRefused() {
        return table.rules().stream().anyMatch(this::mayRefuse)
                || table.columns().stream()
                        .anyMatch(column -> hasChoice(column.name())
                                && !column.domainsWithin().isEmpty());
    }

    private boolean mayRefuse(Rule rule) {
        List<String> free = free(rule.columns());
        boolean alwaysNew = rule.kind() == Rule.Kind.UNIQUE
                && free.stream()
                        .flatMap(column -> table.column(column).stream())
                        .anyMatch(this::isAlwaysNew);
        return !free.isEmpty() && !alwaysNew;
    }

    private boolean isAlwaysNew(ColumnShape column) {
        return hasChoice(column.name()) ? Samples.isPlentiful(column.type()) : column.isCounted();
    }
}
