package io.neonhub.verification;

import io.neonhub.verification.figures.Figure;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.TestReporter;

/** Publishes figures, each beside that of the baseline; the reports of {@code ci/verify} list them. */
final class FigureReport {
    private FigureReport() {}

    static void publish(TestReporter reporter, Figure now, Optional<Figure> before) {
        Map<String, String> entry =
                entry(now.kind().words(), now.subject(), now.kind().unit(), now.value());
        before.ifPresent(it -> entry.put("neonhub.figure.baseline", String.valueOf(it.value())));
        reporter.publishEntry(entry);
    }

    static void milliseconds(TestReporter reporter, String words, String subject, Duration duration) {
        reporter.publishEntry(entry(words, subject, "ms", (double) duration.toMillis()));
    }

    static void milliseconds(TestReporter reporter, String words, String subject, double now, double before) {
        Map<String, String> entry = entry(words, subject, "ms", now);
        entry.put("neonhub.figure.baseline", String.valueOf(before));
        reporter.publishEntry(entry);
    }

    static void bytes(TestReporter reporter, String words, String subject, long bytes) {
        reporter.publishEntry(entry(words, subject, "bytes", (double) bytes));
    }

    private static Map<String, String> entry(String words, String subject, String unit, double value) {
        Map<String, String> entry = new HashMap<>(Map.of(
                "neonhub.figure", words,
                "neonhub.figure.subject", subject,
                "neonhub.figure.value", String.valueOf(value)));
        if (!unit.isEmpty()) {
            entry.put("neonhub.figure.unit", unit);
        }
        return entry;
    }
}
