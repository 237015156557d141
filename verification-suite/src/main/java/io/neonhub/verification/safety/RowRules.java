package io.neonhub.verification.safety;

import io.neonhub.verification.safety.CatalogState.Column;
import io.neonhub.verification.safety.CatalogState.Table;
import io.neonhub.verification.safety.Evidence.Step;
import io.neonhub.verification.safety.Said.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What becomes of rows that are there: those that go, those in the way, and those that are changed beside the schema. */
final class RowRules {
    private final Evidence evidence;
    private final List<SafetyFinding> findings = new ArrayList<>();

    private RowRules(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<SafetyFinding> judge(Evidence evidence) {
        RowRules rules = new RowRules(evidence);
        rules.dropped();
        for (Step step : evidence.steps()) {
            rules.emptied(step);
            rules.required(step);
        }
        evidence.trace().refusal().ifPresent(rules::requiredAndRefused);
        rules.backfill();
        return rules.findings;
    }

    private void dropped() {
        evidence.before().tables().values().stream()
                .filter(table -> table.isTable() && evidence.shipped().isFilled(table.oid()))
                .sorted(Comparator.comparing(Table::name))
                .forEach(table -> {
                    if (evidence.after().tables().containsKey(table.oid())) {
                        droppedColumns(table);
                    } else {
                        lost(
                                lineOf(table, table.name().name()),
                                table.name().toString(),
                                "the table is dropped with its rows" + rows(table),
                                "Take it out of the application in this release, and drop it in the next, with a backup and:\n");
                    }
                });
    }

    private void droppedColumns(Table table) {
        evidence.before().columns().values().stream()
                .filter(column -> column.table() == table.oid())
                .filter(column -> !evidence.after()
                        .columns()
                        .containsKey(new CatalogState.ColumnKey(table.oid(), column.number())))
                .sorted(Comparator.comparing(Column::name))
                .forEach(
                        column -> lost(
                                lineOf(table, column.name()),
                                table.name() + "." + column.name(),
                                "the column is dropped with its values" + rows(table),
                                "Take it out of the application in this release, and drop it in the next, with a backup and:\n"));
    }

    /** Of the statement that drops it by name, or of the one that locked its table, such as DROP SCHEMA. */
    private int lineOf(Table table, String word) {
        return evidence.line(
                step -> step.said().words().mention("drop") && step.sql().contains(word),
                step -> step.traced().locks().keySet().stream().anyMatch(it -> it.oid() == table.oid()));
    }

    private String rows(Table table) {
        return evidence.rows(new Relation(table.oid(), table.name()));
    }

    private void emptied(Step step) {
        if (step.said().words().mention("truncate")) {
            evidence.filled(step.traced().rewritten().stream())
                    .forEach(table -> lost(
                            step.line(),
                            table.toString(),
                            "TRUNCATE takes all of its rows away" + evidence.rows(table),
                            "Make sure that nobody needs them, take a backup, and say so:\n"));
        } else if (step.said().words().begin("delete", "from")
                && !step.said().words().have("where")) {
            evidence.filledTable(step)
                    .ifPresent(table -> lost(
                            step.line(),
                            table.toString(),
                            "DELETE without WHERE takes all of its rows away" + evidence.rows(table),
                            "Say which rows with WHERE. If it is to be all of them, take a backup, and say so:\n"));
        }
    }

    private void lost(int line, String subject, String problem, String remedy) {
        findings.add(evidence.finding(
                Rule.DATA_LOSS, line, subject, problem, remedy + "-- neonhub:allow " + Rule.DATA_LOSS + ": REASON"));
    }

    private void required(Step step) {
        evidence.filledTable(step)
                .ifPresent(table -> step.said().actions().forEach(action -> required(step.line(), table, action)));
    }

    /** With rows in the table PostgreSQL refuses the statement, and it is not among those that ran. */
    private void requiredAndRefused(StatementTrace.Refusal refusal) {
        Said said = Said.by(refusal.statement().text());
        Optional<Relation> table = said.table().flatMap(evidence::filled);
        table.ifPresent(it -> said.actions().forEach(action -> required(refusal.line(), it, action)));
    }

    private void required(int line, Relation table, Action action) {
        if (!action.addsColumn() || !action.words().have("not", "null") || action.hasDefault()) {
            return;
        }
        String alter = "ALTER TABLE " + table.name().sql() + " ";
        String sql = action.words().sql();
        findings.add(evidence.finding(
                Rule.NOT_NULL_WITHOUT_DEFAULT,
                line,
                table + "." + action.column(),
                "is required and has no default: it cannot be added to a table with rows" + evidence.rows(table),
                "Add it as optional, fill it in batches, and make it required in a later migration:\n" + alter
                        + sql.replaceFirst("(?is)\\s+NOT\\s+NULL\\b", "")
                        + ";\nOr give it a default that fits the rows that are there:\n" + alter + sql
                        + " DEFAULT …;"));
    }

    /** One finding for a file. */
    private void backfill() {
        boolean changesSchema = evidence.steps().stream()
                .anyMatch(step -> !evidence.lockedBy(step, LockMode.SHARE).isEmpty());
        if (!changesSchema) {
            return;
        }
        evidence.steps().stream()
                .filter(step -> !evidence.changed(step).isEmpty())
                .findFirst()
                .ifPresent(step -> findings.add(evidence.finding(
                        Rule.BACKFILL,
                        step.line(),
                        evidence.changed(step).get(0).toString(),
                        "its rows" + evidence.rows(evidence.changed(step).get(0))
                                + " are changed in the transaction that changes the schema: until both are done, they are"
                                + " locked, and so are the tables",
                        "Put it into a migration of its own behind this one; for many rows do it in batches from a script,"
                                + " each committed:\n" + step.sql() + ";")));
    }
}
