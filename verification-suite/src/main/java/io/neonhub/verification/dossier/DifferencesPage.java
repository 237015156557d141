package io.neonhub.verification.dossier;

import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.finding.Finding;
import java.util.List;
import java.util.Locale;

/** The three comparisons, whole. */
record DifferencesPage(Dossier dossier) {

    String page() {
        Markdown page = new Markdown();
        page.title("What differs");
        page.section("The live database from what the migrations build");
        differences(page, dossier.fix().differences());
        page.section("The migrations from schema.prisma");
        findings(page, dossier.declaredAndReplayed());
        page.section("The live database from schema.prisma");
        findings(page, dossier.declaredAndLive());
        return page.toString();
    }

    private static void differences(Markdown page, List<Difference> differences) {
        if (differences.isEmpty()) {
            page.paragraph("Nothing.");
            return;
        }
        page.table("severity", "object", "expected", "live", "seen by Prisma");
        differences.forEach(it -> page.row(
                it.severity().name().toLowerCase(Locale.ROOT),
                it.object().withKind(),
                it.expected(),
                it.actual(),
                it.seenByPrisma() ? "yes" : "no"));
    }

    private static void findings(Markdown page, List<Finding> findings) {
        if (findings.isEmpty()) {
            page.paragraph("Nothing.");
            return;
        }
        page.table("severity", "object", "problem");
        findings.forEach(it -> page.row(it.severity().name().toLowerCase(Locale.ROOT), it.subject(), it.problem()));
    }
}
