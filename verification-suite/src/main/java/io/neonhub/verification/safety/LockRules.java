package io.neonhub.verification.safety;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.safety.CatalogState.Constraint;
import io.neonhub.verification.safety.CatalogState.Index;
import io.neonhub.verification.safety.Evidence.Step;
import io.neonhub.verification.safety.Said.Action;
import io.neonhub.verification.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom the application waits, and how long: judged by the locks that were taken and by what was read under them. */
final class LockRules {
    private final Evidence evidence;
    private final List<SafetyFinding> findings = new ArrayList<>();

    private LockRules(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<SafetyFinding> judge(Evidence evidence) {
        LockRules rules = new LockRules(evidence);
        evidence.steps().forEach(rules::judge);
        rules.behindALock();
        rules.lockTimeout();
        return rules.findings;
    }

    private void judge(Step step) {
        index(step);
        rewrite(step);
        evidence.filledTable(step)
                .ifPresent(table -> step.said().actions().forEach(action -> {
                    setNotNull(step, table, action);
                    validated(step, table, action);
                    unique(step, table, action);
                }));
    }

    private void index(Step step) {
        Said said = step.said();
        if (said.isConcurrent()) {
            return;
        }
        if (said.createsUniqueIndex()) {
            evidence.filledTable(step).ifPresent(table -> uniqueIndex(step, table));
        } else if (said.createsIndex()) {
            evidence.filledTable(step)
                    .ifPresent(table -> indexBlocks(
                            step,
                            table,
                            "nobody can write it" + evidence.rows(table) + " while the index is built",
                            alone(concurrently(step.sql()))));
        } else if (said.words().begin("reindex")) {
            evidence.lockedBy(step, LockMode.SHARE).stream()
                    .findFirst()
                    .ifPresent(table -> indexBlocks(
                            step,
                            table,
                            "nobody can write it" + evidence.rows(table) + " while the index is built anew",
                            alone(step.sql()
                                    .replaceFirst("(?i)(REINDEX\\s+(\\([^)]*\\)\\s*)?\\w+)", "$1 CONCURRENTLY"))));
        } else if (said.words().begin("do") && said.words().mention("index")) {
            evidence.filled(step.traced().locks().entrySet().stream()
                            .filter(lock -> lock.getValue() == LockMode.SHARE)
                            .map(lock -> lock.getKey()))
                    .forEach(table -> indexBlocks(
                            step,
                            table,
                            "nobody can write it" + evidence.rows(table) + " while the index is built",
                            "Write it without DO, as CREATE INDEX CONCURRENTLY, alone in a migration of its own."));
        }
    }

    private void indexBlocks(Step step, Relation table, String problem, String remedy) {
        add(Rule.INDEX_WITHOUT_CONCURRENTLY, step, table, problem, remedy);
    }

    private void uniqueIndex(Step step, Relation table) {
        add(
                Rule.UNIQUE_ON_ROWS,
                step,
                table,
                "fails if a value is there twice, and nobody can write it" + evidence.rows(table)
                        + " while the index is built",
                newIndex(table)
                                .map(index ->
                                        duplicates(table, evidence.after().columnNames(table.oid(), index.columns())))
                                .orElse("")
                        + alone(concurrently(step.sql())));
    }

    private Optional<Index> newIndex(Relation table) {
        return evidence.after().indexes().values().stream()
                .filter(index -> index.table() == table.oid() && index.plain() && index.unique())
                .filter(index -> !evidence.before().indexes().containsKey(index.oid()))
                .min((one, other) -> one.name().compareTo(other.name()));
    }

    private void unique(Step step, Relation table, Action action) {
        boolean unique = action.addsConstraint("unique");
        boolean key = action.addsConstraint("primary");
        if (action.addsConstraint("exclude")) {
            add(
                    Rule.UNIQUE_ON_ROWS,
                    step,
                    table,
                    "fails if rows exclude each other, and nobody can read or write it" + evidence.rows(table)
                            + " while the index is built",
                    "An exclusion cannot be added in steps: do it in a maintenance window, with lock_timeout, and say so:\n"
                            + "-- neonhub:allow " + Rule.UNIQUE_ON_ROWS + ": REASON");
            return;
        }
        if ((!unique && !key) || action.words().have("using", "index")) {
            return;
        }
        Optional<Index> index = newIndex(table);
        List<String> columns = index.map(it -> evidence.after().columnNames(table.oid(), it.columns()))
                .orElse(List.of());
        String name = index.map(it -> it.name().name()).orElse("NAME");
        add(
                Rule.UNIQUE_ON_ROWS,
                step,
                table,
                "fails if a value is there twice, and nobody can read or write it" + evidence.rows(table)
                        + " while its index is built",
                duplicates(table, columns)
                        + "In a migration of its own:\nCREATE UNIQUE INDEX CONCURRENTLY " + quote(name) + " ON "
                        + table.name().sql() + " (" + list(columns) + ");\nIn the one behind it:\nALTER TABLE "
                        + table.name().sql() + " ADD CONSTRAINT " + quote(name) + (key ? " PRIMARY KEY" : " UNIQUE")
                        + " USING INDEX " + quote(name) + ";");
    }

    private static String duplicates(Relation table, List<String> columns) {
        return "See first whether there are any:\nSELECT " + list(columns) + ", count(*) FROM "
                + table.name().sql() + " GROUP BY " + list(columns) + " HAVING count(*) > 1;\n";
    }

    private void setNotNull(Step step, Relation table, Action action) {
        if (!action.setsNotNull() || !step.traced().scanned().contains(table)) {
            return;
        }
        String column = quote(action.column());
        String constraint = quote(table.name().name() + "_" + action.column() + "_not_null");
        String alter = "ALTER TABLE " + table.name().sql();
        add(
                Rule.SET_NOT_NULL,
                step,
                table,
                action.column(),
                "is looked for in each row" + evidence.rows(table) + " while nobody can read or write the table",
                "In three migrations, of which none does so:\n" + alter + " ADD CONSTRAINT " + constraint + " CHECK ("
                        + column + " IS NOT NULL) NOT VALID;\n" + alter + " VALIDATE CONSTRAINT " + constraint + ";\n"
                        + alter + " ALTER COLUMN " + column + " SET NOT NULL;\n" + alter + " DROP CONSTRAINT "
                        + constraint + ";");
    }

    private void validated(Step step, Relation table, Action action) {
        boolean check = action.addsConstraint("check")
                && action.validates()
                && step.traced().scanned().contains(table);
        boolean foreignKey = action.addsConstraint("foreign") && action.validates();
        if (!check && !foreignKey) {
            return;
        }
        String name = constraintName(table, action, check ? "c" : "f");
        String alter = "ALTER TABLE " + table.name().sql();
        add(
                Rule.VALIDATED_CONSTRAINT,
                step,
                table,
                "each row" + evidence.rows(table) + " is checked while nobody can "
                        + (check ? "read or write it" : "write it or the table that it references"),
                "In one migration:\n" + alter + " " + action.words().sql() + " NOT VALID;\nIn the one behind it:\n"
                        + alter + " VALIDATE CONSTRAINT " + quote(name) + ";");
    }

    private String constraintName(Relation table, Action action, String type) {
        Optional<String> written =
                action.words().at(1, "constraint") ? action.words().name(2).map(Words.Name::name) : Optional.empty();
        return written.orElseGet(() -> evidence.after().constraints().values().stream()
                .filter(it -> it.table() == table.oid() && it.type().equals(type))
                .filter(it -> !evidence.before().constraints().containsKey(it.oid()))
                .map(Constraint::name)
                .sorted()
                .findFirst()
                .orElse("NAME"));
    }

    private void rewrite(Step step) {
        if (step.said().words().mention("truncate")) {
            return;
        }
        for (Relation table : evidence.filled(step.traced().rewritten().stream())) {
            List<Action> actions = step.said().actions();
            Optional<Action> added = actions.stream()
                    .filter(action -> action.addsColumn() && action.hasDefault())
                    .findFirst();
            Optional<Action> typed =
                    actions.stream().filter(Action::changesType).findFirst();
            if (typed.isPresent()) {
                rewriteByType(step, table, typed.get());
            } else if (added.isPresent()) {
                volatileDefault(step, table, added.get());
            } else {
                add(
                        Rule.REWRITE,
                        step,
                        table,
                        "is written anew as a whole" + evidence.rows(table) + " while nobody can read or write it",
                        "Do it in a maintenance window, or with pg_repack, which keeps nobody waiting.");
            }
        }
    }

    private void rewriteByType(Step step, Relation table, Action action) {
        String column = action.column();
        String type =
                action.words().sql().replaceFirst("(?is)^.*?\\bTYPE\\s+", "").replaceFirst("(?is)\\s+USING\\b.*$", "");
        String alter = "ALTER TABLE " + table.name().sql();
        add(
                Rule.REWRITE,
                step,
                table,
                column,
                "the new type makes PostgreSQL write the whole table" + evidence.rows(table)
                        + " and its indexes anew, while nobody can read or write it",
                "Add a column beside it, let the application write both, fill it in batches, and take the old one away one"
                        + " release later:\n" + alter + " ADD COLUMN " + quote(column + "_new") + " " + type + ";");
    }

    private void volatileDefault(Step step, Relation table, Action action) {
        String column = action.column();
        int place = action.words().place("default");
        String alter = "ALTER TABLE " + table.name().sql();
        String expression = place < 0
                ? "…"
                : action.words()
                        .sql()
                        .substring(action.words().tokens().get(place).end())
                        .strip();
        add(
                Rule.VOLATILE_DEFAULT,
                step,
                table,
                column,
                "differs per row, so that PostgreSQL writes the whole table" + evidence.rows(table)
                        + " anew, while nobody can read or write it",
                place < 0
                        ? "Add the column without it, let the application fill it, and fill the rows of before in batches."
                        : "Add the column without it, give new rows the default, and fill those of before in batches:\n"
                                + alter + " ADD COLUMN " + beforeDefault(action, place) + ";\n" + alter
                                + " ALTER COLUMN "
                                + quote(column) + " SET DEFAULT " + expression + ";");
    }

    private static String beforeDefault(Action action, int place) {
        String definition = action.words()
                .sql()
                .substring(0, action.words().tokens().get(place).start());
        return definition
                .replaceFirst("(?is)^ADD\\s+(COLUMN\\s+)?", "")
                .replaceFirst("(?is)\\s+NOT\\s+NULL\\s*$", "")
                .strip();
    }

    /** One finding for a file: the first statement that takes time, behind the first that keeps everybody out. */
    private void behindALock() {
        List<Step> steps = evidence.steps();
        for (int i = 0; i < steps.size(); i++) {
            List<Relation> locked = evidence.lockedBy(steps.get(i), LockMode.ACCESS_EXCLUSIVE);
            if (locked.isEmpty() || steps.get(i).traced().held().isZero()) {
                continue;
            }
            int from = steps.get(i).line();
            Relation table = locked.get(0);
            List<Step> rest = steps.subList(i + 1, steps.size()).stream()
                    .takeWhile(step -> !step.traced().statement().commits())
                    .toList();
            Optional<Step> slow = rest.stream().filter(this::takesTime).findFirst();
            if (slow.isPresent()) {
                findings.add(behind(slow.get(), Severity.WARNING, table, from, "takes its time"));
                return;
            }
            rest.stream()
                    .filter(step -> evidence.lockedBy(step, LockMode.ACCESS_EXCLUSIVE).stream()
                            .anyMatch(other -> other.oid() != table.oid()))
                    .findFirst()
                    .ifPresent(step -> findings.add(behind(
                            step,
                            Severity.ADVICE,
                            table,
                            from,
                            "waits for a lock on "
                                    + evidence.lockedBy(step, LockMode.ACCESS_EXCLUSIVE).stream()
                                            .filter(other -> other.oid() != table.oid())
                                            .map(Relation::toString)
                                            .collect(Collectors.joining(", ")))));
            return;
        }
    }

    private SafetyFinding behind(Step step, Severity severity, Relation table, int from, String what) {
        return evidence.finding(
                Rule.BEHIND_A_LOCK,
                severity,
                step.line(),
                table.toString(),
                "nobody can read or write it from line " + from + " to the end of the file, and line " + step.line()
                        + " " + what,
                "Put this into a migration of its own, before or behind this one; a file is one transaction:\n"
                        + step.sql() + ";");
    }

    /** What changes rows of such a table is told as a backfill. */
    private boolean takesTime(Step step) {
        if (step.said().words().mention("truncate") || !evidence.changed(step).isEmpty()) {
            return false;
        }
        TracedStatement traced = step.traced();
        Stream<Relation> read = Stream.concat(traced.scanned().stream(), traced.rewritten().stream());
        return !evidence.filled(read).isEmpty()
                || (step.said().createsIndex() && evidence.filledTable(step).isPresent());
    }

    private void lockTimeout() {
        for (Step step : evidence.steps()) {
            List<Relation> locked = evidence.lockedBy(step, LockMode.SHARE);
            if (!locked.isEmpty() && !step.traced().lockTimeout()) {
                Relation table = locked.get(0);
                LockMode mode = step.traced().locks().getOrDefault(table, LockMode.SHARE);
                add(
                        Rule.LOCK_TIMEOUT,
                        step,
                        table,
                        "waits without limit for " + mode + ", and meanwhile " + mode.blocked()
                                + " of all others wait behind it",
                        "Begin the file with a limit; a deploy that runs into it has changed nothing, and can be repeated"
                                + " after npx prisma migrate resolve --rolled-back "
                                + evidence.migration().name() + ":\nSET LOCAL lock_timeout = '5s';");
                return;
            }
        }
    }

    private void add(Rule rule, Step step, Relation table, String problem, String remedy) {
        findings.add(evidence.finding(rule, step.line(), table.toString(), problem, remedy));
    }

    private void add(Rule rule, Step step, Relation table, String column, String problem, String remedy) {
        findings.add(evidence.finding(rule, step.line(), table + "." + column, problem, remedy));
    }

    private static String concurrently(String sql) {
        return sql.replaceFirst("(?i)\\bINDEX\\b", "INDEX CONCURRENTLY");
    }

    private static String alone(String sql) {
        return "Alone in a migration of its own, since it runs outside transactions only:\n" + sql + ";";
    }

    private static String list(List<String> columns) {
        return columns.stream().map(QualifiedName::quote).collect(Collectors.joining(", "));
    }
}
