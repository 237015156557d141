package io.neonhub.verification;

import static org.junit.jupiter.api.Named.named;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.history.EvaluatedHistory;
import io.neonhub.verification.history.JudgedMigration;
import io.neonhub.verification.history.Mark;
import io.neonhub.verification.history.State;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * Success criterion "the migration history is the directory's": each migration was applied, once, in its order, and is what
 * it was then. Only reads: looks at the target where one is named.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@ExtendWith(HistorySourceExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Migration history")
public class MigrationHistory {
    /** So many findings of one kind are told one by one. */
    private static final int TOLD_SINGLY = 20;

    private Optional<EvaluatedHistory> history = Optional.empty();
    private List<Finding> unmatched = List.of();

    @BeforeAll
    void judge(LiveDatabase database, HistorySource source, TestReporter reporter) throws SQLException {
        if (source.directory().kind() == MigrationDirectory.Kind.FLYWAY) {
            throw new TestAbortedException(
                    "the migrations are Flyway's, whose history flyway info and flyway validate judge");
        }
        EvaluatedHistory evaluated = source.judge(database);
        history = Optional.of(evaluated);
        unmatched = database instanceof TestDatabase
                ? List.of() // what is accepted is so of a target
                : source.accepted().unmatched(evaluated);
        HistoryReport.publish(reporter, database, evaluated);
    }

    @Test
    @DisplayName("is kept by Prisma, and by Prisma alone")
    void whole(TestReporter reporter) {
        FindingReport.tell(
                reporter,
                history().whole().stream()
                        .filter(mark -> mark.state() != State.LOCK_HELD)
                        .map(this::ofWhole)
                        .toList());
    }

    @Test
    @DisplayName("waits for no deploy that is under way")
    void lock(TestReporter reporter) {
        FindingReport.tell(
                reporter,
                history().whole().stream()
                        .filter(mark -> mark.state() == State.LOCK_HELD)
                        .map(this::ofWhole)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("migrations")
    @DisplayName("has each migration as it is in the directory")
    void migration(JudgedMigration migration, TestReporter reporter) {
        FindingReport.tell(reporter, migration.findings());
    }

    Stream<Named<JudgedMigration>> migrations() {
        return comparable().filter(JudgedMigration::local).map(it -> named(it.name(), it));
    }

    @Test
    @DisplayName("has no migration that the directory lacks")
    void foreign(TestReporter reporter) {
        List<Finding> findings = comparable()
                .filter(migration -> !migration.local())
                .flatMap(migration -> migration.findings().stream())
                .toList();
        unmatched.forEach(finding -> FindingReport.publish(reporter, finding));
        FindingReport.tell(reporter, findings.size() > TOLD_SINGLY ? List.of(together(findings)) : findings);
    }

    private Finding together(List<Finding> findings) {
        List<String> names = findings.stream().map(Finding::subject).toList();
        return Finding.stop(
                history().live().subject(),
                State.MISSING_LOCALLY + ": " + findings.size()
                        + " migrations are in the history and not in the directory: "
                        + String.join(", ", names.subList(0, TOLD_SINGLY)) + " and "
                        + (names.size() - TOLD_SINGLY) + " more",
                "Name the directory that was deployed to this database with --migrations.");
    }

    private Stream<JudgedMigration> comparable() {
        if (!history().live().comparable()) {
            throw new TestAbortedException("the history cannot be compared with the directory");
        }
        return history().migrations().stream();
    }

    private Finding ofWhole(Mark mark) {
        return mark.finding(history().live().subject());
    }

    private EvaluatedHistory history() {
        return history.orElseThrow();
    }
}
