package io.neonhub.verification.dossier;

import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.history.EvaluatedHistory;
import io.neonhub.verification.history.HistoryRow;
import io.neonhub.verification.history.JudgedMigration;
import io.neonhub.verification.history.State;
import io.neonhub.verification.repair.Rehearsal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first page: why, since when, and the three ways out. */
record Overview(Dossier dossier) {

    String page() {
        Markdown page = new Markdown();
        page.title("STOP: " + Markdown.escaped(dossier.database() + " at " + dossier.authority()));
        page.paragraph("Written at " + dossier.server().now() + " by the server's clock. The database was read and not"
                + " changed; nothing in this folder has been applied to it. It holds no rows and no password.");
        why(page);
        sinceWhen(page);
        waysOut(page);
        reproduce(page);
        files(page);
        return page.toString();
    }

    private void why(Markdown page) {
        page.section("Why");
        List<Finding> reasons = dossier.reasons();
        reasons.forEach(it -> page.item(it.subject() + ": " + it.problem()));
        page.paragraph("");
        page.paragraph(noticed());
    }

    private String noticed() {
        List<Difference> differences = stopping();
        long unseen = differences.stream().filter(it -> !it.seenByPrisma()).count();
        String seen = differences.isEmpty()
                ? "The live database is as the migrations build it."
                : "`prisma migrate diff` would not have noticed " + unseen + " of the " + differences.size()
                        + " differences of the live database; `prisma migrate status` and `deploy` look at none of them.";
        return seen
                + dossier.history()
                        .map(it -> " Of the history Prisma would say: "
                                + Markdown.escaped(it.prisma().sentence()))
                        .orElse("");
    }

    private List<Difference> stopping() {
        return dossier.fix().differences().stream()
                .filter(it -> it.severity() == Severity.STOP)
                .toList();
    }

    private void sinceWhen(Markdown page) {
        page.section("Since when");
        page.paragraph(dossier.history()
                        .flatMap(Overview::last)
                        .map(row -> "The last migration that the history calls finished is "
                                + Markdown.escaped(row.name())
                                + ", at "
                                + row.finishedAt().map(Instant::toString).orElse("")
                                + ". What was changed later was changed past the migrations; what was changed before, too,"
                                + " if it differs.")
                        .orElse("No migration is known to have been finished.")
                + " PostgreSQL itself keeps no time of changes of a schema: the server's log has them where `log_statement`"
                + " is `ddl`.");
    }

    private static Optional<HistoryRow> last(EvaluatedHistory history) {
        return history.live().rows().stream()
                .filter(row -> row.counts() && row.finished())
                .max(Comparator.comparing(row -> row.finishedAt().orElse(Instant.MIN)));
    }

    private void waysOut(Markdown page) {
        page.section("Three ways out");
        page.paragraph(
                "Nothing of this is done for you. Take a backup first, and let a second person read what you choose.");
        page.table("way", "does it apply here?", "what it changes", "what it loses");
        page.row(
                "A. Reset: npx prisma migrate reset",
                "Only where no row matters. By its last ANALYZE the database holds about "
                        + dossier.server().rows() + " rows in "
                        + dossier.server().tables() + " tables.",
                "Drops everything and runs all migrations.",
                "All rows.");
        page.row("B. Repair the history", repairApplies(), "Rows of the history table, nothing else.", "Nothing.");
        page.row("C. A targeted migration, fix_drift", fixApplies(), fixChanges(), fixLoses());
        page.paragraph("");
        repairs(page);
    }

    private String repairApplies() {
        List<JudgedMigration> broken = broken();
        if (dossier.history().isEmpty()) {
            return "No: the history is not Prisma's, or could not be read.";
        }
        if (broken.isEmpty()) {
            return "No: every migration is applied as it should be.";
        }
        return "Yes, to "
                + broken.stream().map(it -> it.name() + " (" + it.state() + ")").collect(Collectors.joining(", "))
                + (stopping().isEmpty() ? "." : ". The schema differs as well, and stays so: C comes first.");
    }

    private List<JudgedMigration> broken() {
        return dossier.history().stream()
                .flatMap(it -> it.migrations().stream())
                .filter(it -> it.state() != State.APPLIED
                        && it.severity()
                                .filter(severity -> severity == Severity.STOP)
                                .isPresent())
                .toList();
    }

    private void repairs(Markdown page) {
        if (!broken().isEmpty()) {
            page.paragraph("Commands for B:");
            page.code(
                    "",
                    broken().stream()
                            .flatMap(it -> it.findings().stream())
                            .map(it -> "# " + it.subject() + "\n" + it.remedy())
                            .collect(Collectors.joining("\n\n")));
        }
    }

    private String fixApplies() {
        if (!dossier.hasFix()) {
            return "No: the live database is as the migrations build it.";
        }
        return (dossier.fix().rehearsal().migration().done().isEmpty() ? "In part. " : "Yes. ")
                + dossier.fix().outcome();
    }

    private String fixChanges() {
        Rehearsal rehearsal = dossier.fix().rehearsal();
        long byHand = dossier.fix().differences().stream()
                .filter(it -> it.remedy().statements().isEmpty())
                .count();
        return "Statements that were generated: " + rehearsal.migration().done().size()
                + "; that somebody has to decide"
                + " about: "
                + (rehearsal.decided().done().size()
                        + rehearsal.decided().refused().size())
                + "; differences for which somebody has to write them: " + byHand + ".";
    }

    private String fixLoses() {
        String decisions = dossier.fix().differences().stream()
                .filter(it -> !it.remedy().decision().isEmpty())
                .map(it -> it.object() + ": " + it.remedy().decision())
                .collect(Collectors.joining("; "));
        return decisions.isEmpty() ? "Nothing." : "Nothing by itself. Where you decide so: " + decisions + ".";
    }

    private void reproduce(Markdown page) {
        page.section("To see it again");
        page.code("sh", """
                export DATABASE_URL='postgresql://USER:PASSWORD@%s/%s'
                ci/verify drift                        # with the same --migrations and --schema
                npx prisma migrate status              # what Prisma says of the history
                npx prisma migrate diff --from-migrations prisma/migrations --to-url "$DATABASE_URL" \\
                  --shadow-database-url "$SHADOW_DATABASE_URL" --exit-code   # what it sees of the schema""".formatted(dossier.authority(), dossier.database()));
        if (dossier.hasFix()) {
            page.paragraph("And for C, when it is agreed upon:");
            page.code(
                    "sh",
                    "cp -r dossier/" + dossier.migration().replaceFirst("/migration.sql$", "")
                            + " prisma/migrations/\nci/verify                              # the gate, with it\n"
                            + "npx prisma migrate deploy\nci/verify drift");
        }
    }

    private void files(Markdown page) {
        page.section("What is here");
        page.table("file", "what");
        page.row("differences.md", "the three comparisons, whole");
        page.row("live.sql", "the live schema as SQL; the rehearsal built its copy with it");
        page.row("live.prisma", "the same as schema.prisma, as prisma db pull would write it");
        page.row("settings.md", "settings of the server that matter");
        dossier.history().ifPresent(it -> page.row("history.md", "the rows of the history table, and their states"));
        if (dossier.hasFix()) {
            page.row(dossier.migration(), "the proposed migration");
        }
    }
}
