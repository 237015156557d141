package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.verification.history.EvaluatedHistory;
import io.neonhub.verification.history.JudgedMigration;
import io.neonhub.verification.history.Mark;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestReporter;

/** Publishes the state of each migration, and what Prisma would say, for the reports of {@code ci/verify}. */
final class HistoryReport {
    private HistoryReport() {}

    static void publish(TestReporter reporter, LiveDatabase database, EvaluatedHistory history) {
        if (database instanceof TargetDatabase target) {
            TargetReport.publish(reporter, target, history.live().version());
        }
        history.migrations().forEach(migration -> reporter.publishEntry(entry(migration)));
        reporter.publishEntry("neonhub.history.prisma", history.prisma().sentence());
    }

    private static Map<String, String> entry(JudgedMigration migration) {
        Map<String, String> entry = new HashMap<>();
        entry.put("neonhub.migration", migration.name());
        entry.put("neonhub.migration.state", migration.state().name());
        migration
                .severity()
                .ifPresent(
                        it -> entry.put("neonhub.migration.severity", it.name().toLowerCase(Locale.ROOT)));
        if (!migration.marks().isEmpty()) {
            entry.put(
                    "neonhub.migration.detail",
                    migration.marks().stream()
                            .map(mark -> told(migration, mark))
                            .collect(Collectors.joining("\n")));
        }
        return entry;
    }

    /** The state stands beside it; a further one is named. */
    private static String told(JudgedMigration migration, Mark mark) {
        return mark.state() == migration.state() ? mark.problem() : mark.state() + ": " + mark.problem();
    }
}
