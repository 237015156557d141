package io.neonhub.verification;

import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.Deployment;
import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.rehearsal.Release;
import io.neonhub.verification.safety.Rule;
import io.neonhub.verification.safety.SafetyFinding;
import io.neonhub.verification.safety.SafetyRules;
import io.neonhub.verification.safety.SafetyRules.Judgement;
import io.neonhub.verification.safety.Shipped;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * Each migration that production does not have yet keeps nobody waiting for long and loses nothing. The tables that
 * production has are taken for filled. {@code neonhub.released} names the newest migration that production has; without it
 * that is taken to be the last but one, and a loss of rows does not block.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@ExtendWith({ConfigurationValues.class, HistorySourceExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Migration safety")
public class MigrationSafety {
    /** What the suite Indexes says about the same objects. */
    private static final Set<Rule> TOLD_ELSEWHERE =
            EnumSet.of(Rule.FOREIGN_KEY_WITHOUT_INDEX, Rule.DUPLICATE_INDEX, Rule.NO_PRIMARY_KEY);

    /** What blocks only where there are rows. */
    private static final Set<Rule> ABOUT_ROWS = EnumSet.of(Rule.DATA_LOSS, Rule.NOT_NULL_WITHOUT_DEFAULT);

    private boolean guessed;
    private List<Migration> pending = List.of();
    private List<Judgement> judgements = List.of();

    /** @param replayed asked for so that a migration that fails is told here as everywhere */
    @BeforeAll
    void judge(
            TestDatabase replayed, Databases databases, HistorySource source, ConfigurationValues.Lookup configuration)
            throws SQLException {
        MigrationDirectory directory = source.directory();
        if (directory.kind() == MigrationDirectory.Kind.FLYWAY) {
            throw new TestAbortedException("the migrations are Flyway's, and Prisma's alone are judged");
        }
        Release release = RehearsalSuite.release(source, configuration);
        guessed = RehearsalSuite.isGuessed(configuration);
        pending = release.pending();
        try (TestDatabase database = databases.empty()) {
            Deployment.run(directory, release.shipped(), database.url())
                    .failure()
                    .ifPresent(failure -> {
                        throw once(failure.migration());
                    });
            judgements = SafetyRules.judge(database.url(), pending, Shipped.Rows.ASSUMED);
        }
    }

    private static TestAbortedException once(Migration migration) {
        return new TestAbortedException(migration.name() + " cannot be run a second time on this server");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pending")
    @DisplayName("can be run on a database in use")
    void safe(int place, HistorySource source, TestReporter reporter) {
        if (place >= judgements.size()) {
            throw once(judgements.get(judgements.size() - 1).migration());
        }
        Judgement judgement = judgements.get(place);
        String file = source.directory().show(judgement.migration());
        List<Finding> findings = judgement.findings().stream()
                .filter(finding -> !TOLD_ELSEWHERE.contains(finding.rule()))
                .map(finding -> isUncertain(finding) ? finding.asWarning() : finding)
                .map(finding -> finding.at(file))
                .toList();
        if (findings.isEmpty() && judgement.trace().refusal().isPresent()) {
            throw once(judgement.migration());
        }
        FindingReport.tell(reporter, findings);
    }

    /** Nobody said where production stands, and whether there is one. */
    private boolean isUncertain(SafetyFinding finding) {
        return guessed && finding.severity() == Severity.STOP && ABOUT_ROWS.contains(finding.rule());
    }

    Stream<Named<Integer>> pending() {
        return RehearsalSuite.places(pending);
    }
}
