package io.neonhub.verification.safety;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.verification.safety.CatalogState.Column;
import io.neonhub.verification.safety.CatalogState.ColumnKey;
import io.neonhub.verification.safety.CatalogState.Constraint;
import io.neonhub.verification.safety.CatalogState.Index;
import io.neonhub.verification.safety.CatalogState.Table;
import io.neonhub.verification.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a migration leaves, seen in the catalogs: what it made is judged as it is at the end of the release. */
final class StateRules {
    private final Evidence evidence;
    private final List<SafetyFinding> findings = new ArrayList<>();

    private StateRules(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<SafetyFinding> judge(Evidence evidence) {
        StateRules rules = new StateRules(evidence);
        rules.renamed();
        rules.made(CatalogState::constraints, Comparator.comparing(Constraint::name))
                .forEach(rules::constraint);
        rules.made(CatalogState::indexes, Comparator.comparing(Index::name)).forEach(rules::index);
        rules.made(
                        CatalogState::columns,
                        Comparator.comparingLong(Column::table).thenComparingInt(Column::number))
                .forEach(rules::column);
        rules.made(CatalogState::tables, Comparator.comparing(Table::name)).forEach(rules::table);
        return rules.findings;
    }

    /** What there was not before the migration, and is at the end of the release. */
    private <K, T> Stream<T> made(Function<CatalogState, Map<K, T>> objects, Comparator<T> order) {
        Map<K, T> before = objects.apply(evidence.before());
        Map<K, T> after = objects.apply(evidence.after());
        return objects.apply(evidence.end()).entrySet().stream()
                .filter(object -> !before.containsKey(object.getKey()) && after.containsKey(object.getKey()))
                .map(Map.Entry::getValue)
                .sorted(order);
    }

    private void renamed() {
        evidence.before().tables().values().stream()
                .filter(table -> evidence.shipped().table(table.oid()).isPresent())
                .sorted(Comparator.comparing(Table::name))
                .forEach(this::renamed);
        evidence.before().labels().forEach((oid, before) -> {
            CatalogState.Label after = evidence.after().labels().get(oid);
            if (after != null && !after.label().equals(before.label())) {
                rename(
                        before.type() + "." + before.label(),
                        "the label is called '" + after.label() + "' now",
                        before.label(),
                        "Keep the label, and rename it in schema.prisma alone: " + after.label() + " @map(\""
                                + before.label() + "\")");
            }
        });
    }

    private void renamed(Table before) {
        Table after = evidence.after().tables().get(before.oid());
        if (after == null) {
            return;
        }
        if (!after.name().equals(before.name()) && !isThere(before.name())) {
            rename(
                    before.name().toString(),
                    "is called " + after.name() + " now",
                    before.name().name(),
                    "Keep the name in the database, and rename the model in schema.prisma alone: @@map(\""
                            + before.name().name() + "\")");
        }
        evidence.before().columns().values().stream()
                .filter(column -> column.table() == before.oid())
                .sorted(Comparator.comparingInt(Column::number))
                .forEach(column -> renamed(before, column));
    }

    /** Perhaps as a view, for those who go on asking for the old name. */
    private boolean isThere(QualifiedName name) {
        return evidence.after().tables().values().stream()
                .anyMatch(it -> it.name().equals(name));
    }

    private void renamed(Table table, Column before) {
        Column after = evidence.after().columns().get(new ColumnKey(before.table(), before.number()));
        if (after != null && !after.name().equals(before.name())) {
            rename(
                    table.name() + "." + before.name(),
                    "is called " + after.name() + " now",
                    before.name(),
                    "Keep the name in the database, and rename the field in schema.prisma alone: @map(\""
                            + before.name() + "\")");
        }
    }

    private void rename(String subject, String problem, String word, String remedy) {
        add(
                Rule.RENAME,
                evidence.line(
                        step -> step.said().words().mention("rename")
                                && step.sql().contains(word),
                        step -> step.said().words().mention("rename")),
                subject,
                problem + ", and the application that runs asks for it by the old name",
                remedy);
    }

    private void constraint(Constraint constraint) {
        String table = evidence.name(constraint.table());
        if (!constraint.validated()) {
            add(
                    Rule.NOT_VALID_LEFT,
                    line(constraint.name()),
                    table + "." + constraint.name(),
                    "is NOT VALID and stays so: the rows that are there may break it",
                    "In a migration behind this one:\nALTER TABLE " + sql(constraint.table()) + " VALIDATE CONSTRAINT "
                            + quote(constraint.name()) + ";");
        }
        if (constraint.type().equals("f")) {
            keyTypes(table, constraint);
            foreignKeyWithoutIndex(table, constraint);
        }
    }

    private void keyTypes(String table, Constraint key) {
        for (int i = 0; i < key.columns().size(); i++) {
            Column from = evidence.end()
                    .columns()
                    .get(new ColumnKey(key.table(), key.columns().get(i)));
            Column to = evidence.end()
                    .columns()
                    .get(new ColumnKey(key.referenced(), key.referencedColumns().get(i)));
            if (from != null && to != null && !from.type().equals(to.type()) && !(from.isText() && to.isText())) {
                add(
                        Rule.KEY_TYPES,
                        line(key.name()),
                        table + "." + from.name(),
                        "is " + from.type() + " and references " + evidence.name(to.table()) + "." + to.name()
                                + ", which is " + to.type(),
                        "Give it the type of what it references, while the table is small:\nALTER TABLE "
                                + sql(key.table()) + " ALTER COLUMN " + quote(from.name()) + " TYPE " + to.type()
                                + ";");
            }
        }
    }

    private void foreignKeyWithoutIndex(String table, Constraint key) {
        int width = key.columns().size();
        boolean covered = evidence.end().indexes().values().stream()
                .filter(index -> index.table() == key.table() && index.columns().size() >= width)
                .anyMatch(index -> index.columns().subList(0, width).containsAll(key.columns()));
        if (!covered) {
            List<String> columns = evidence.end().columnNames(key.table(), key.columns());
            add(
                    Rule.FOREIGN_KEY_WITHOUT_INDEX,
                    line(key.name()),
                    table + "." + key.name(),
                    "the foreign key has no index on its own columns: each DELETE of a referenced row reads the whole table",
                    "Add @@index([" + String.join(", ", columns) + "]) to the model"
                            + (evidence.shipped().isFilled(key.table())
                                    ? ", and alone in a migration of its own:\nCREATE INDEX CONCURRENTLY "
                                            + quote(nameOf(key.table()).name() + "_" + String.join("_", columns)
                                                    + "_idx")
                                            + " ON " + sql(key.table()) + " (" + list(columns) + ");"
                                    : " and migrate."));
        }
    }

    private void index(Index index) {
        if (!index.valid()) {
            boolean partitioned = index.kind().equals("I");
            add(
                    Rule.INVALID_INDEX,
                    line(index.name().name()),
                    index.name().toString(),
                    partitioned
                            ? "is left INVALID: it has no part on some partition of " + evidence.name(index.table())
                            : "is left INVALID: no query uses it, and each write to " + evidence.name(index.table())
                                    + " pays for it",
                    partitioned
                            ? "Create the index on each partition, and attach it:\nALTER INDEX "
                                    + index.name().sql() + " ATTACH PARTITION …;"
                            : "Drop it, mend the rows, and create it again:\nDROP INDEX CONCURRENTLY "
                                    + index.name().sql() + ";");
        }
        if (!index.unique() && index.plain() && index.method().equals("btree")) {
            evidence.end().indexes().values().stream()
                    .filter(other -> other.oid() != index.oid() && other.table() == index.table())
                    .filter(other ->
                            other.valid() && other.plain() && other.method().equals("btree"))
                    .filter(other -> Collections.indexOfSubList(other.columns(), index.columns()) == 0)
                    .min(Comparator.comparing(Index::name))
                    .ifPresent(other -> add(
                            Rule.DUPLICATE_INDEX,
                            line(index.name().name()),
                            index.name().toString(),
                            "does nothing that " + other.name() + " does not do already",
                            "Leave it out, and its @@index out of schema.prisma."));
        }
    }

    private void column(Column column) {
        if (column.type().equals("json")) {
            add(
                    Rule.JSON,
                    line(column.name()),
                    evidence.name(column.table()) + "." + column.name(),
                    "is json, which has no equality, no index, and is parsed anew by each query",
                    "Make it jsonb: Json in schema.prisma, without @db.Json.");
        }
    }

    private void table(Table table) {
        boolean keyed = evidence.end().indexes().values().stream()
                .anyMatch(index -> index.table() == table.oid() && index.primary());
        if (table.isTable() && !keyed) {
            add(
                    Rule.NO_PRIMARY_KEY,
                    line(table.name().name()),
                    table.name().toString(),
                    "has no primary key: logical replication refuses UPDATE and DELETE on it",
                    "Declare @id or @@id for the model, or set a unique index as REPLICA IDENTITY.");
        }
    }

    private int line(String word) {
        return evidence.line(step -> step.sql().contains(word), step -> false);
    }

    private QualifiedName nameOf(long table) {
        return Objects.requireNonNull(evidence.end().tables().get(table)).name();
    }

    private String sql(long table) {
        return nameOf(table).sql();
    }

    private static String list(List<String> columns) {
        return columns.stream().map(QualifiedName::quote).collect(Collectors.joining(", "));
    }

    private void add(Rule rule, int line, String subject, String problem, String remedy) {
        findings.add(evidence.finding(rule, line, subject, problem, remedy));
    }
}
