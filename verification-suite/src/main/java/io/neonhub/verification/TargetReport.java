package io.neonhub.verification;

import io.neonhub.database.TargetDatabase;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;

/** Publishes which target is looked at, for the reports of {@code ci/verify}. */
final class TargetReport {
    private TargetReport() {}

    /** @param version of its server: {@code 17.11} */
    static void publish(TestReporter reporter, TargetDatabase target, String version) {
        reporter.publishEntry(Map.of(
                "neonhub.server", "existing " + version + " at " + target.authority() + ", the target",
                "neonhub.server.version", version,
                "neonhub.server.host", target.url().host(),
                "neonhub.server.database", target.name(),
                "neonhub.server.pooled", String.valueOf(target.pooled())));
    }
}
