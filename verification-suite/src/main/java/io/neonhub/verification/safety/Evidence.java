package io.neonhub.verification.safety;

import io.neonhub.migration.Migration;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.safety.CatalogState.Table;
import io.neonhub.verification.safety.Shipped.ShippedTable;
import io.neonhub.verification.safety.Words.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that is known about one migration of a release.
 *
 * @param steps its statements, those that ran
 * @param end the catalogs after the last migration of the release
 */
record Evidence(
        StatementTrace trace,
        List<Step> steps,
        CatalogState before,
        CatalogState after,
        CatalogState end,
        Shipped shipped) {

    /** What a statement did and what it says. */
    record Step(TracedStatement traced, Said said) {
        String sql() {
            return traced.statement().text();
        }

        int line() {
            return traced.line();
        }
    }

    static Evidence of(
            StatementTrace trace, CatalogState before, CatalogState after, CatalogState end, Shipped shipped) {
        List<Step> steps = trace.statements().stream()
                .map(traced -> new Step(traced, Said.by(traced.statement().text())))
                .toList();
        return new Evidence(trace, steps, before, after, end, shipped);
    }

    Migration migration() {
        return trace.migration();
    }

    /** The table of that name, if production has it and it may have rows. */
    Optional<Relation> filled(Name name) {
        return before.tables().values().stream()
                .filter(table -> table.name().name().equals(name.name()))
                .filter(table -> name.schema().isEmpty()
                        || name.schema().get().equals(table.name().schema()))
                .filter(table -> shipped.isFilled(table.oid()))
                .map(table -> new Relation(table.oid(), table.name()))
                .min((one, other) -> one.name().compareTo(other.name()));
    }

    /** Those of them that production has and that may have rows, in the order of their names. */
    List<Relation> filled(Stream<Relation> relations) {
        return relations
                .filter(relation -> shipped.isFilled(relation.oid()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** The table that ALTER TABLE, CREATE INDEX and so on change, if production has it and it may have rows. */
    Optional<Relation> filledTable(Step step) {
        return step.said().table().flatMap(this::filled);
    }

    /** Those of them on which it took a lock that is at least so strong. */
    List<Relation> lockedBy(Step step, LockMode atLeast) {
        return filled(step.traced().locks().entrySet().stream()
                .filter(lock -> lock.getValue().compareTo(atLeast) >= 0)
                .map(Map.Entry::getKey));
    }

    /** The tables of which it changes rows by a query, if production has them and they may have rows. */
    List<Relation> changed(Step step) {
        if (!step.said().changesRows()) {
            return List.of();
        }
        return step.said().table().isPresent()
                ? filledTable(step).stream().toList()
                : filled(step.traced().locks().entrySet().stream()
                        .filter(lock -> lock.getValue() == LockMode.ROW_EXCLUSIVE)
                        .map(Map.Entry::getKey));
    }

    /** How many rows it has, where that is known: {@code " (3 rows)"}. */
    String rows(Relation relation) {
        return shipped.table(relation.oid())
                .filter(table -> table.rows().isPresent())
                .map(table -> " (" + rows(table.rows().getAsLong()) + ")")
                .orElse("");
    }

    private static String rows(long number) {
        return number == 1 ? "1 row" : number + " rows";
    }

    /** A table by its newest name. */
    String name(long oid) {
        Table table = end.tables().get(oid);
        return table == null
                ? shipped.table(oid)
                        .map(ShippedTable::name)
                        .map(Object::toString)
                        .orElse("?")
                : table.name().toString();
    }

    /** The line of the first statement that is so or, if none is, of the first that is otherwise so, or of the file's first. */
    int line(Predicate<Step> so, Predicate<Step> otherwise) {
        return Stream.of(so, otherwise, (Predicate<Step>) step -> true)
                .flatMap(test -> steps.stream().filter(test).limit(1))
                .mapToInt(Step::line)
                .findFirst()
                .orElseGet(
                        () -> trace.refusal().map(StatementTrace.Refusal::line).orElse(1));
    }

    SafetyFinding finding(Rule rule, int line, String subject, String problem, String remedy) {
        return finding(rule, rule.severity(), line, subject, problem, remedy);
    }

    SafetyFinding finding(Rule rule, Severity severity, int line, String subject, String problem, String remedy) {
        return new SafetyFinding(rule, severity, migration(), line, subject, problem, remedy);
    }
}
