package io.neonhub.verification;

import io.neonhub.verification.drift.Change;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.Subject;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.finding.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestReporter;

/** Publishes differences between two views of a schema; the reports of {@code ci/verify} list them under {@code drift}. */
final class DriftReport {
    private static final String DECLARED = ", declared ";

    private DriftReport() {}

    static void publish(TestReporter reporter, String between, Difference difference) {
        Map<String, String> entry = entry(
                between,
                difference.change(),
                difference.severity(),
                difference.object().toString());
        entry.put("neonhub.drift.expected", difference.expected());
        entry.put("neonhub.drift.actual", difference.actual());
        entry.put("neonhub.drift.seen-by-prisma", String.valueOf(difference.seenByPrisma()));
        publish(reporter, entry);
    }

    /** A difference from schema.prisma is one that Prisma sees: the comparison looks at nothing else. */
    static void publish(TestReporter reporter, String between, Finding finding) {
        Change change = Subject.of(finding).change();
        int declared = finding.problem().indexOf(DECLARED);
        String actual = declared < 0 ? finding.problem() : finding.problem().substring(0, declared);
        String expected = declared < 0 ? "" : finding.problem().substring(declared + 2);
        Map<String, String> entry = entry(between, change, finding.severity(), finding.subject());
        entry.put("neonhub.drift.expected", expected);
        entry.put("neonhub.drift.actual", actual);
        entry.put("neonhub.drift.seen-by-prisma", "true");
        publish(reporter, entry);
    }

    private static Map<String, String> entry(String between, Change change, Severity severity, String object) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("neonhub.drift", "schema");
        entry.put("neonhub.drift.between", between);
        entry.put("neonhub.drift.change", change.name().toLowerCase(Locale.ROOT));
        entry.put("neonhub.drift.severity", severity.name().toLowerCase(Locale.ROOT));
        entry.put("neonhub.drift.object", object);
        return entry;
    }

    /** An entry of JUnit has no blank values. */
    private static void publish(TestReporter reporter, Map<String, String> entry) {
        entry.values().removeIf(String::isBlank);
        reporter.publishEntry(entry);
    }

    /** One difference that stops fails the check, which then tells all; others are published. */
    static void judge(TestReporter reporter, List<Finding> findings) {
        if (findings.stream().anyMatch(it -> it.severity() == Severity.STOP)) {
            throw new FindingsError(findings.stream()
                    .sorted(Comparator.comparing(Finding::severity))
                    .toList());
        }
        findings.forEach(it -> FindingReport.publish(reporter, it));
    }

    /** One finding for all that stop: the same objects stand under the comparison of migrations and live database. */
    static List<Finding> inShort(List<Finding> findings) {
        List<Finding> stops =
                findings.stream().filter(it -> it.severity() == Severity.STOP).toList();
        if (stops.isEmpty()) {
            return List.of();
        }
        return List.of(Finding.stop(
                "schema.prisma",
                stops.stream()
                        .map(Finding::subject)
                        .distinct()
                        .collect(Collectors.joining(", ", "declares otherwise than the live database: ", "")),
                "What differs stands under the other two comparisons: mend it there, and this is gone."));
    }
}
