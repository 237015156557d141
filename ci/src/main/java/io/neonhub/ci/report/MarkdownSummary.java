package io.neonhub.ci.report;

import io.neonhub.verification.figures.Quantity;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** {@code summary.md}: the report as a comment on a pull request or as the summary of a pipeline's step. */
final class MarkdownSummary {

    private MarkdownSummary() {}

    /** @param dossier whether one lies beside it */
    static String write(Report report, boolean dossier) {
        StringBuilder out = new StringBuilder("## Database verification: " + report.verdict() + "\n\n");
        report.failure()
                .ifPresent(failure -> out.append(fenced("", failure.message())).append("\n"));
        out.append(Wording.sentence(report)).append("\n");
        report.inputs()
                .ifPresent(inputs ->
                        out.append("\n").append(inputs(inputs, report)).append("\n"));
        if (dossier) {
            out.append("\nThe folder `dossier` of the report says why, since when, and which ways out there are.\n");
        }
        if (!report.suites().isEmpty()) {
            out.append("\n").append(table(report.suites()));
        }
        return out.append(findings(Severity.STOP, report))
                .append(findings(Severity.WARNING, report))
                .append(figures(report))
                .append(leftOut(report.suites()))
                .append(findings(Severity.ADVICE, report))
                .toString();
    }

    private static String inputs(Inputs inputs, Report report) {
        return Wording.counted(inputs.migrations().size(), "migration") + " (fingerprint `"
                + inputs.migrationsFingerprint().substring(0, 12) + "`), Prisma " + inputs.prismaVersion()
                + report.target()
                        .map(target -> ", PostgreSQL " + target.version())
                        .orElse("") + ", "
                + Wording.seconds(report.duration()) + ".";
    }

    private static String table(List<Suite> suites) {
        return "| Suite | Outcome |\n|---|---|\n"
                + suites.stream()
                        .map(suite -> "| " + inline(suite.name()) + " | " + inline(Wording.outcome(suite)) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String findings(Severity severity, Report report) {
        List<Finding> findings = report.findings(severity);
        if (findings.isEmpty()) {
            return "";
        }
        return "\n### " + Wording.heading(severity) + "\n\n"
                + findings.stream().map(MarkdownSummary::finding).collect(Collectors.joining());
    }

    private static String finding(Finding finding) {
        return "- **" + inline(finding.subject()) + "**: " + inline(finding.problem()) + "\n"
                + fenced("  ", finding.remedy());
    }

    /** Those that are beside one of a baseline, but for those of single tables and migrations. */
    private static String figures(Report report) {
        String rows = report.figures().stream()
                .filter(figure -> figure.baseline().isPresent() && Figures.isOfTheWhole(figure))
                .map(figure -> "| " + figure.name() + " | "
                        + Quantity.of(figure.baseline().orElseThrow(), figure.unit()) + " | "
                        + Quantity.of(figure.value(), figure.unit()) + " |\n")
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n### Figures\n\n| | Baseline | Now |\n|---|---|---|\n" + rows;
    }

    /** Suites that were not run as a whole are told in the table. */
    private static String leftOut(List<Suite> suites) {
        String checks = suites.stream().map(MarkdownSummary::leftOut).collect(Collectors.joining());
        return checks.isEmpty() ? "" : "\n### Checks that were not run\n\n" + checks;
    }

    private static String leftOut(Suite suite) {
        return suite.leftOut().entrySet().stream()
                .map(entry -> "- **" + inline(suite.name()) + "**: " + inline(entry.getKey()) + "\n"
                        + entry.getValue().stream()
                                .map(check -> "  - " + inline(check.name()) + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    /** A fence longer than any run of backticks inside. */
    private static String fenced(String indent, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return (fence + "\n" + text.strip() + "\n" + fence).indent(indent.length());
    }

    static String inline(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1").replaceAll("\\R", " ");
    }
}
