package io.neonhub.verification;

import io.neonhub.database.TargetDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;

/** Publishes which target is looked at, for the reports of {@code ci/verify}. */
final class TargetReport {
    private static final String VERSION = "SELECT split_part(current_setting('server_version'), ' ', 1)";

    private TargetReport() {}

    static void publish(TestReporter reporter, TargetDatabase target) throws SQLException {
        publish(reporter, target, target.ask(VERSION, row -> row.getString(1)).get(0));
    }

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
