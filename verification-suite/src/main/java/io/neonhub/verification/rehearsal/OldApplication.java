package io.neonhub.verification.rehearsal;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.EnumType;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the application of the release before goes on while it meets the new schema, as it does for a while in every
 * deployment without downtime. Prisma's client names all columns that it knows in each SELECT and INSERT: one that is gone
 * fails every query of its table, and one that it does not know stays empty.
 */
public final class OldApplication {
    private static final String ONE_RELEASE_LATER =
            "Let the new release stop using it first, and take it away in the release after that.";

    /** What a client that knows the first type reads and writes in the second as well. */
    private static final List<Pattern> WIDER = Stream.of(
                    "character varying(\\(\\d+\\))? → text",
                    "text → character varying",
                    "character varying\\(\\d+\\) → character varying",
                    "smallint → integer",
                    "timestamp\\(\\d\\) (with|without) time zone → timestamp(\\(\\d\\))? \\1 time zone",
                    "numeric(\\(.*\\))? → numeric(\\(.*\\))?",
                    "json → jsonb",
                    "text → citext",
                    "character varying(\\(\\d+\\))? → citext")
            .map(Pattern::compile)
            .toList();

    private static final Pattern LENGTHS =
            Pattern.compile("character varying\\((\\d+)\\) → character varying\\((\\d+)\\)");

    private OldApplication() {}

    /** One warning for each thing that it stumbles over. */
    public static List<Finding> meets(Schema before, Schema after) {
        List<Finding> findings = new ArrayList<>();
        for (Table table : before.tables()) {
            Optional<Table> now = after.table(table.name());
            if (now.isEmpty()) {
                findings.add(warning(
                        table.name().toString(),
                        "is gone while the release before still reads and writes it",
                        ONE_RELEASE_LATER));
            } else {
                findings.addAll(table(table, now.get()));
            }
        }
        for (EnumType type : before.enums()) {
            after.enumType(type.name()).ifPresent(now -> findings.addAll(labels(type, now)));
        }
        return findings;
    }

    private static List<Finding> table(Table before, Table after) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : before.columns()) {
            String subject = before.name() + "." + column.name();
            Optional<Column> now = column(after, column.name());
            if (now.isEmpty()) {
                findings.add(warning(
                        subject,
                        "is gone while the release before names it in every query of its table (P2022)",
                        ONE_RELEASE_LATER));
            } else {
                findings.addAll(column(subject, column, now.get()));
            }
        }
        for (Column column : after.columns()) {
            if (column(before, column.name()).isEmpty() && isDemanded(column)) {
                findings.add(warning(
                        after.name() + "." + column.name(),
                        "is required and has no default: the release before does not know it, so each of its INSERTs fails",
                        "Add it as optional, or with a default; make it required in the release after that."));
            }
        }
        return findings;
    }

    private static List<Finding> column(String subject, Column before, Column after) {
        List<Finding> findings = new ArrayList<>();
        if (!before.type().equals(after.type()) && !isWider(before, after)) {
            findings.add(warning(
                    subject,
                    "is " + after.type() + " now, and the release before reads and writes " + before.type(),
                    "Add a new column beside it, fill both, and take the old one away one release later."));
        }
        if (before.nullable() && !after.nullable() && after.columnDefault() instanceof ColumnDefault.None) {
            findings.add(warning(
                    subject,
                    "is required now, and the release before may leave it empty",
                    "Let the new release fill it always, and make it required in the release after that."));
        }
        if (!before.nullable() && after.nullable()) {
            findings.add(warning(
                    subject,
                    "may be empty now, and the release before takes it for required: it fails on a row without it (P2032)",
                    "Leave no row without it as long as the release before runs."));
        }
        if (isFilled(before) && isDemanded(after)) {
            findings.add(warning(
                    subject,
                    "has lost its default, on which the release before relies where it leaves it out",
                    "Keep the default for one more release."));
        }
        return findings;
    }

    private static List<Finding> labels(EnumType before, EnumType after) {
        List<Finding> findings = new ArrayList<>();
        before.values().stream()
                .filter(label -> !after.values().contains(label))
                .forEach(label -> findings.add(warning(
                        before.name().toString(),
                        "has no label '" + label + "' any more, which the release before still writes",
                        ONE_RELEASE_LATER)));
        after.values().stream()
                .filter(label -> !before.values().contains(label))
                .forEach(label -> findings.add(warning(
                        before.name().toString(),
                        "has the new label '" + label + "': the release before fails on each row that has it",
                        "Write it only when the release before runs no more.")));
        return findings;
    }

    private static boolean isWider(Column before, Column after) {
        String change = before.type().name() + " → " + after.type().name();
        return before.type().array() == after.type().array()
                && (isLonger(change)
                        || WIDER.stream()
                                .anyMatch(pattern -> pattern.matcher(change).matches()));
    }

    private static boolean isLonger(String change) {
        Matcher lengths = LENGTHS.matcher(change);
        return lengths.matches() && Integer.parseInt(lengths.group(1)) <= Integer.parseInt(lengths.group(2));
    }

    private static boolean isDemanded(Column column) {
        return !column.nullable()
                && column.columnDefault() instanceof ColumnDefault.None
                && !column.type().array();
    }

    private static boolean isFilled(Column column) {
        return !(column.columnDefault() instanceof ColumnDefault.None);
    }

    private static Optional<Column> column(Table table, String name) {
        return table.columns().stream().filter(it -> it.name().equals(name)).findFirst();
    }

    private static Finding warning(String subject, String problem, String remedy) {
        return Finding.warning(subject, problem, remedy);
    }
}
