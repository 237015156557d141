package io.neonhub.ci;

import io.neonhub.ci.report.Check;
import io.neonhub.ci.report.Report;
import io.neonhub.ci.report.ReportFolder;
import io.neonhub.ci.report.Status;
import io.neonhub.ci.report.Suite;
import io.neonhub.ci.report.Wording;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a run on a terminal: what was verified as a tree, what was found, and the verdict in the last line. */
record ResultTree(PrintWriter out, Style style) {

    void print(Report report, ReportFolder folder) {
        report.target()
                .ifPresent(target ->
                        out.println("Verified on PostgreSQL " + target.version() + " (" + target.server() + ")"));
        if (report.command().equals("status")) {
            new HistoryTable(out, style).print(report.migrations());
            report.prisma().ifPresent(forecast -> out.println(style.faint(forecast)));
        }
        for (Iterator<Suite> suites = report.suites().iterator(); suites.hasNext(); ) {
            suite(suites.next(), suites.hasNext());
        }
        warnings(report);
        advice(report);
        report.failure().ifPresent(failure -> out.println(failure.message()));
        folder.dossier().ifPresent(page -> out.println("Dossier: " + page));
        out.println("Report: " + folder.page());
        out.println(verdict(report));
    }

    private void suite(Suite suite, boolean more) {
        out.println((more ? "├─ " : "└─ ") + style.mark(suite) + " " + suite.name()
                + style.faint("  " + Wording.outcome(suite)));
        String indent = more ? "│    " : "     ";
        suite.blocking().stream()
                .collect(Collectors.groupingBy(Check::findings, LinkedHashMap::new, Collectors.toList()))
                .forEach((findings, checks) -> checks(checks, findings, indent));
        suite.checks().stream()
                .filter(check ->
                        check.status() == Status.PASSED && !check.evidence().isEmpty())
                .forEach(check -> proven(check, indent));
        suite.leftOut().forEach((reason, checks) -> leftOut(checks, reason, indent));
    }

    /** Checks that fail for one cause, and that cause once. */
    private void checks(List<Check> checks, List<Finding> findings, String indent) {
        checks.forEach(check -> out.println(indent + style.bad(check.name())));
        findings.forEach(finding -> finding(finding, indent + "  "));
    }

    private void proven(Check check, String indent) {
        out.println(indent + check.name());
        check.evidence().forEach(proof -> out.println(indent + "  " + style.faint(proof)));
    }

    private void leftOut(List<Check> checks, String reason, String indent) {
        checks.forEach(check -> out.println(indent + style.doubtful(check.name())));
        ("not run: " + reason).lines().forEach(line -> out.println(indent + "  " + line));
    }

    private void warnings(Report report) {
        List<Finding> warnings = report.findings(Severity.WARNING);
        if (!warnings.isEmpty()) {
            out.println(style.doubtful(Wording.heading(Severity.WARNING)));
            warnings.forEach(finding -> finding(finding, "  "));
        }
    }

    private void advice(Report report) {
        int advice = report.findings(Severity.ADVICE).size();
        if (advice > 0) {
            out.println("Advice: " + Wording.counted(advice, "finding") + ", in the report");
        }
    }

    private void finding(Finding finding, String indent) {
        finding.text().lines().forEach(line -> out.println(indent + line));
    }

    private String verdict(Report report) {
        String text = report.verdict() + "  " + Wording.sentence(report) + " " + Wording.seconds(report.duration());
        return switch (report.verdict()) {
            case GO -> style.good(text);
            case STOP, ERROR -> style.bad(text);
        };
    }
}
