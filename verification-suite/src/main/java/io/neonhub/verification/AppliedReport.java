package io.neonhub.verification;

import io.neonhub.migration.AppliedMigration;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;

/** Publishes a migration that ran to its end, for the timeline of the reports. */
final class AppliedReport {
    private AppliedReport() {}

    static void publish(TestReporter reporter, AppliedMigration migration) {
        reporter.publishEntry(Map.of(
                "neonhub.migration", migration.name(),
                "neonhub.migration.state", "APPLIED",
                "neonhub.migration.millis", String.valueOf(migration.duration().toMillis())));
    }
}
