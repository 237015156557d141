package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Publishes a finding of a check that passes or is left out: advice and warnings. The reports of {@code ci/verify} list them. */
final class FindingReport {
    private FindingReport() {}

    static void publish(TestReporter reporter, Finding finding) {
        reporter.publishEntry(entry(finding));
    }

    /** Fails with what blocks, after the rest was published. */
    static void tell(TestReporter reporter, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() != Severity.STOP)
                .forEach(finding -> publish(reporter, finding));
        FindingsError.throwIfAny(findings.stream()
                .filter(finding -> finding.severity() == Severity.STOP)
                .toList());
    }

    static void publish(ExtensionContext context, Finding finding) {
        context.publishReportEntry(entry(finding));
    }

    private static Map<String, String> entry(Finding finding) {
        return Map.of(
                "neonhub.severity", finding.severity().name().toLowerCase(Locale.ROOT),
                "neonhub.subject", finding.subject(),
                "neonhub.problem", finding.problem(),
                "neonhub.remedy", finding.remedy());
    }
}
