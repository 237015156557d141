package io.neonhub.verification.integrity;

import io.neonhub.database.TestDatabase;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares the rows of two databases of our own, one of which is a copy of the other that was migrated since. Every value
 * counts that is there before and after; tables and columns are followed through renames and changes of type. Keys of rows
 * are told, their other values never. Stateless.
 */
public final class DataIntegrity {
    private static final String LOSS = "If that is meant, write the reason into the migration, as a comment of its own:"
            + " -- neonhub:allow data-loss: REASON";

    private final Connection before;
    private final Connection after;

    private DataIntegrity(Connection before, Connection after) {
        this.before = before;
        this.after = after;
    }

    /** What became of one table of before. */
    public record TableIntegrity(QualifiedName table, long rows, List<Finding> findings) {}

    /** One entry for each table of before, in the order of their names. */
    public static List<TableIntegrity> compare(TestDatabase before, TestDatabase after) throws SQLException {
        try (Connection then = before.connect();
                Connection now = after.connect()) {
            return new DataIntegrity(then, now).compare();
        }
    }

    private List<TableIntegrity> compare() throws SQLException {
        List<KeptTable> tables = KeptTable.of(before);
        List<KeptTable> remaining = KeptTable.of(after);
        List<TableIntegrity> compared = new ArrayList<>();
        for (KeptTable table : tables) {
            Optional<KeptTable> same = same(table, remaining);
            compared.add(same.isEmpty() ? dropped(table) : compare(surviving(table, same.get())));
        }
        return compared;
    }

    private static Optional<KeptTable> same(KeptTable table, List<KeptTable> remaining) {
        return remaining.stream()
                .filter(it -> it.oid() == table.oid())
                .findFirst()
                .or(() -> remaining.stream()
                        .filter(it -> it.name().equals(table.name()))
                        .findFirst());
    }

    private SurvivingTable surviving(KeptTable before, KeptTable now) throws SQLException {
        after.setAutoCommit(true);
        return SurvivingTable.of(before, now, after);
    }

    private TableIntegrity dropped(KeptTable table) throws SQLException {
        long rows = count(table, "*");
        return new TableIntegrity(
                table.name(),
                rows,
                rows == 0
                        ? List.of()
                        : List.of(Finding.stop(
                                table.name().toString(),
                                "was dropped with " + counted(rows),
                                "Keep the table until nothing reads it, or copy its rows first. " + LOSS)));
    }

    private TableIntegrity compare(SurvivingTable table) throws SQLException {
        try {
            return comparison(table);
        } catch (SQLException e) {
            if (!isOfTheValues(e) || table.columns().stream().noneMatch(SurvivingColumn::hasOtherType)) {
                throw e;
            }
            return comparison(table.asPlainText());
        }
    }

    /** Class 22: a value of now cannot be what it was. */
    private static boolean isOfTheValues(SQLException e) {
        return String.valueOf(e.getSQLState()).startsWith("22");
    }

    private TableIntegrity comparison(SurvivingTable table) throws SQLException {
        try {
            Side then = Side.before(before);
            Side now = Side.after(after);
            RowTotals totalsThen = then.totals(table);
            RowTotals totalsNow = now.totals(table);
            List<Finding> findings = new ArrayList<>(droppedColumns(table));
            if (!totalsThen.equals(totalsNow)) {
                findings.addAll(
                        table.key().isEmpty()
                                ? unkeyed(table, totalsThen, totalsNow)
                                : keyed(table, totalsThen, ChangedRows.find(table, then, now)));
            }
            return new TableIntegrity(table.before().name(), totalsThen.rows(), findings);
        } finally {
            before.rollback();
            after.rollback();
        }
    }

    private List<Finding> droppedColumns(SurvivingTable table) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (KeptColumn column : table.dropped()) {
            long filled = count(table.before(), column.sql());
            if (filled > 0) {
                boolean anew = table.after().column(column.name()).isPresent();
                findings.add(Finding.stop(
                        table.before().name() + "." + column.name(),
                        "was dropped with " + counted(filled, "value") + (anew ? ", and added anew" : ""),
                        (anew
                                        ? "Prisma does this where it knows no cast. Write ALTER COLUMN … TYPE … USING … instead, or,"
                                                + " where it is a rename, ALTER TABLE … RENAME COLUMN. "
                                        : "Keep the column until nothing reads it, or copy its values first. ")
                                + LOSS));
            }
        }
        return findings;
    }

    private static List<Finding> keyed(SurvivingTable table, RowTotals then, ChangedRows changed) {
        String subject = table.before().name().toString();
        String key = table.key().stream().map(it -> it.before().name()).collect(Collectors.joining(", "));
        List<Finding> findings = new ArrayList<>();
        if (changed.lost().rows() > 0) {
            findings.add(
                    Finding.stop(subject, "lost " + named(changed.lost(), key) + " of " + number(then.rows()), LOSS));
        }
        if (changed.added().rows() > 0) {
            findings.add(Finding.advice(
                    subject,
                    "has " + named(changed.added(), key) + " that it had not before",
                    "Nothing, if the migration means to add rows."));
        }
        changed.altered().forEach((place, kinds) -> {
            String column = subject + "." + table.columns().get(place).before().name();
            kinds.forEach((kind, rows) -> findings.add(
                    kind == Alteration.FILLED
                            ? Finding.advice(
                                    column,
                                    kind.of(counted(rows.rows())),
                                    "Nothing, if the migration means to fill it.")
                            : Finding.stop(column, kind.of(named(rows, key) + " of " + number(then.rows())), LOSS)));
        });
        return findings;
    }

    /** Without a key nobody can say which row became which. */
    private static List<Finding> unkeyed(SurvivingTable table, RowTotals then, RowTotals now) {
        String subject = table.before().name().toString();
        if (then.rows() < now.rows() && then.rows() == 0) {
            return List.of(Finding.advice(
                    subject,
                    "has " + counted(now.rows()) + " and had none",
                    "Nothing, if the migration means to add rows."));
        }
        String columns = then.differing(now).stream()
                .map(place -> table.columns().get(place).before().name())
                .collect(Collectors.joining(", "));
        return List.of(Finding.stop(
                subject,
                "had " + counted(then.rows()) + " and has " + number(now.rows()) + "; they differ"
                        + (columns.isEmpty() ? " in which values stand in one row" : " in " + columns)
                        + ", and without a key nobody can tell which of them",
                LOSS));
    }

    private static String named(ChangedRows.Counted rows, String key) {
        String first = rows.first().stream().map(DataIntegrity::shown).collect(Collectors.joining("; "));
        long more = rows.rows() - rows.first().size();
        return counted(rows.rows()) + " (" + key + " " + first + (more > 0 ? " and " + number(more) + " more" : "")
                + ")";
    }

    /** A key may be a long text, and of several columns. */
    private static String shown(String key) {
        String readable = key.replace("\u001f", ", ").replace("\u0002", "NULL");
        int limit = 80;
        return readable.length() <= limit ? readable : readable.substring(0, limit) + "…";
    }

    private static String counted(long rows) {
        return counted(rows, "row");
    }

    private static String counted(long count, String what) {
        return number(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private long count(KeptTable table, String what) throws SQLException {
        try (Statement statement = before.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(" + what + ") FROM " + table.name().sql())) {
            row.next();
            return row.getLong(1);
        }
    }
}
