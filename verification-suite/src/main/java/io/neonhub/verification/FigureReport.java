package io.neonhub.verification;

import io.neonhub.verification.figures.Figure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.TestReporter;

/** Publishes figures, each beside that of the baseline; the reports of {@code ci/verify} list them. */
final class FigureReport {
    private FigureReport() {}

    static void publish(TestReporter reporter, Figure now, Optional<Figure> before) {
        Map<String, String> entry = new HashMap<>(Map.of(
                "neonhub.figure", now.kind().words(),
                "neonhub.figure.subject", now.subject(),
                "neonhub.figure.value", String.valueOf(now.value())));
        if (!now.kind().unit().isEmpty()) {
            entry.put("neonhub.figure.unit", now.kind().unit());
        }
        before.ifPresent(it -> entry.put("neonhub.figure.baseline", String.valueOf(it.value())));
        reporter.publishEntry(entry);
    }
}
