package io.neonhub.verification.repair;

import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.DriftComparison;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.ObjectName;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a rehearsal takes place: a transaction on a database without drift, which becomes the live one and back. */
record Stage(OpenTransaction database, Inventory should, Inventory live, List<Difference> differences) {
    /** What is created may lack what only an ALTER can give it: a comment, a disabled trigger. */
    private static final int PASSES = 3;

    private static final Pattern NO_ROLE = Pattern.compile("role \"(.+)\" does not exist");

    /** @param made all that was run for it, in that order */
    private record Copy(List<String> made, WorkableOrder order, Set<ObjectName> uncopied) {}

    Rehearsal rehearse() throws SQLException {
        database.execute("SET LOCAL check_function_bodies = off");
        Savepoint undrifted = database.connection().setSavepoint();
        Copy copy = copyLive();
        WorkableOrder migration = leadBack();
        database.connection().rollback(undrifted);

        List<String> statements = harmless(migration.done());
        database.connection().rollback(undrifted);
        Optional<String> obstacle = obstacle(statements);
        database.connection().rollback(undrifted);

        for (String sql : copy.made()) {
            database.execute(sql);
        }
        database.attempt(String.join("\n", statements));
        List<Difference> remaining = remaining();
        WorkableOrder decided = WorkableOrder.run(database, decisions(migration));
        return new Rehearsal(
                copy.order(),
                copy.uncopied(),
                migration,
                statements,
                decided,
                objects(remaining),
                decided.isEmpty() ? objects(remaining) : objects(remaining()),
                obstacle);
    }

    private Copy copyLive() throws SQLException {
        List<String> made = new ArrayList<>();
        for (Step step : Step.of(DriftComparison.compare(should.blank(), should, Set.of()))) {
            String sql = withAll(step.sql());
            if (database.attempt(sql).isEmpty()) { // what an earlier one took along is gone already
                made.add(sql);
            }
        }
        WorkableOrder order = WorkableOrder.none();
        List<Difference> missing = DriftComparison.compare(live, database.inventory(), Set.of());
        for (int pass = 0; pass < PASSES && !missing.isEmpty(); pass++) {
            WorkableOrder next = WorkableOrder.run(database, order.unseen(Step.of(missing)));
            next.done().forEach(step -> made.add(step.sql()));
            order = order.followedBy(next);
            for (String role : missingRoles(next)) {
                String sql = "CREATE ROLE " + QualifiedName.quote(role);
                if (database.attempt(sql).isEmpty()) {
                    made.add(sql);
                }
            }
            missing = DriftComparison.compare(live, database.inventory(), Set.of());
        }
        return new Copy(made, order, objects(missing));
    }

    /** The statements that nobody has to decide about. */
    private WorkableOrder leadBack() throws SQLException {
        WorkableOrder order = WorkableOrder.none();
        List<Difference> left = differences;
        for (int pass = 0; pass < PASSES; pass++) {
            List<Step> steps =
                    Step.of(left).stream().filter(step -> !step.needsDecision()).toList();
            WorkableOrder next = WorkableOrder.run(database, order.unseen(steps));
            if (next.isEmpty()) {
                break;
            }
            order = order.followedBy(next);
            left = remaining();
        }
        return order;
    }

    /** And what is possible only after them. */
    private List<Step> decisions(WorkableOrder migration) {
        return Stream.concat(
                        Step.of(differences).stream().filter(Step::needsDecision),
                        migration.refused().keySet().stream())
                .toList();
    }

    private static String withAll(String drop) {
        return drop.startsWith("DROP ") && !drop.endsWith(" CASCADE;") ? drop.replaceFirst(";$", " CASCADE;") : drop;
    }

    /** Roles belong to servers, and the scratch one has others. */
    private static Set<String> missingRoles(WorkableOrder order) {
        return order.refused().values().stream()
                .map(NO_ROLE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** On the database without drift: what is refused there, because there is nothing to do, is wrapped. */
    private List<String> harmless(List<Step> steps) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (Step step : steps) {
            String worded = Harmless.worded(step.sql());
            boolean wrap = database.attempt(worded)
                    .filter(refusal -> Harmless.isNothingToDo(refusal.getSQLState()))
                    .isPresent();
            statements.add(wrap ? Harmless.wrapped(worded) : worded);
        }
        return statements;
    }

    private Optional<String> obstacle(List<String> statements) throws SQLException {
        Optional<SQLException> refusal = database.attempt(String.join("\n", statements));
        if (refusal.isPresent()) {
            return Optional.of(WorkableOrder.message(refusal.get()));
        }
        Set<ObjectName> changed = objects(DriftComparison.compare(should, database.inventory(), Set.of()));
        return changed.isEmpty() ? Optional.empty() : Optional.of("it changes " + names(changed));
    }

    private static String names(Set<ObjectName> objects) {
        return objects.stream().map(ObjectName::toString).collect(Collectors.joining(", "));
    }

    /** Without what differed before and is not to be taken back: it is known, or accepted. */
    private List<Difference> remaining() throws SQLException {
        Set<ObjectName> known = objects(DriftComparison.compare(should, live, Set.of()));
        known.removeAll(objects(differences));
        return DriftComparison.compare(should, database.inventory(), Set.of()).stream()
                .filter(it -> !known.contains(it.object()))
                .toList();
    }

    private static Set<ObjectName> objects(List<Difference> differences) {
        return differences.stream().map(Difference::object).collect(Collectors.toCollection(TreeSet::new));
    }
}
