package io.neonhub.verification;

import io.neonhub.migration.Migration;
import io.neonhub.verification.accepted.AllowComment;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.integrity.DataIntegrity;
import io.neonhub.verification.integrity.DataIntegrity.TableIntegrity;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * What the tables hold before a pending migration they hold after it, value by value. A loss that is meant has its reason in
 * the migration, {@code -- neonhub:allow data-loss: REASON}, and is advice.
 */
@DisplayName("Rows")
public class DataSurvival extends RehearsalSuite {
    private static final String RULE = "data-loss";

    @ParameterizedTest(name = "{0}")
    @MethodSource("pending")
    @DisplayName("are after it what they were before")
    void survive(int place, TestReporter reporter) throws SQLException {
        requireMigrated(place);
        List<TableIntegrity> tables = DataIntegrity.compare(ground().step(place), ground().step(place + 1));
        if (tables.isEmpty()) {
            throw new TestAbortedException("there is no table before it");
        }
        Migration migration = release().pending().get(place);
        Optional<String> reason = AllowComment.reason(migration.script(), RULE);
        FindingReport.tell(
                reporter,
                tables.stream()
                        .flatMap(table -> table.findings().stream())
                        .map(finding -> reason.map(it -> allowed(finding, it)).orElse(finding))
                        .toList());
    }

    private static Finding allowed(Finding finding, String reason) {
        return finding.severity() == Severity.STOP
                ? Finding.advice(finding.subject(), finding.problem(), "Allowed: " + reason)
                : finding;
    }
}
