package io.neonhub.verification;

import static org.junit.jupiter.api.Named.named;

import io.neonhub.database.Databases;
import io.neonhub.failure.UsageException;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.verification.rehearsal.Ground;
import io.neonhub.verification.rehearsal.Release;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/**
 * What the suites have in common that rehearse a release: the migrations that production does not have, and scratch
 * databases as production is before them. {@code neonhub.released} names the newest migration that production has; without it
 * that is the last but one. {@code neonhub.rehearsal.rows} says how many ordinary rows each table gets, beside those at the
 * edges of what its columns admit.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@ExtendWith({ConfigurationValues.class, HistorySourceExtension.class, SessionValues.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RehearsalSuite {
    private static final String RELEASED = "neonhub.released";
    private static final String ROWS = "neonhub.rehearsal.rows";
    private static final int USUAL_ROWS = 100;

    private Optional<Ground> ground = Optional.empty();

    @BeforeAll
    final void prepare(
            Databases databases,
            HistorySource source,
            ConfigurationValues.Lookup configuration,
            SessionValues.Shared session) {
        if (source.directory().kind() == MigrationDirectory.Kind.FLYWAY) {
            throw new TestAbortedException("the migrations are Flyway's, and Prisma's alone are rehearsed");
        }
        ground = Optional.of(session.once(Ground.class, () -> ground(databases, source, configuration)));
    }

    private static Ground ground(Databases databases, HistorySource source, ConfigurationValues.Lookup configuration) {
        try {
            return Ground.generated(
                    databases,
                    release(source, configuration),
                    configuration.value(ROWS).map(RehearsalSuite::rows).orElse(USUAL_ROWS));
        } catch (SQLException e) {
            throw new IllegalStateException("The database of before could not be filled: " + e.getMessage(), e);
        }
    }

    /** Whether nobody says where production stands. */
    static boolean isGuessed(ConfigurationValues.Lookup configuration) {
        return configuration.value(RELEASED).isEmpty();
    }

    /** The history, cut where the configuration says that production stands. */
    static Release release(HistorySource source, ConfigurationValues.Lookup configuration) {
        return configuration
                .value(RELEASED)
                .map(name -> Release.behind(source.directory(), name, RELEASED))
                .orElseGet(() -> Release.ofLast(source.directory()));
    }

    private static int rows(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new UsageException(
                    ROWS + " is '" + text + "'. Write how many rows each table gets, for example 100.");
        }
        return Integer.parseInt(text);
    }

    final Ground ground() {
        return ground.orElseThrow();
    }

    final Release release() {
        return ground().release();
    }

    /** The arguments of a check per pending migration: their places. */
    final Stream<Named<Integer>> pending() {
        return places(release().pending());
    }

    /** @param pending whose checks are left out where there is none */
    static Stream<Named<Integer>> places(List<Migration> pending) {
        if (pending.isEmpty()) {
            throw nothingPending();
        }
        return IntStream.range(0, pending.size())
                .mapToObj(i -> named(pending.get(i).name(), i));
    }

    private static TestAbortedException nothingPending() {
        return new TestAbortedException("nothing is pending: production has all migrations");
    }

    /** Leaves a check out where nothing is pending, or a pending migration fails. */
    final void requireAllMigrated() {
        if (release().pending().isEmpty()) {
            throw nothingPending();
        }
        requireMigrated(release().pending().size() - 1);
    }

    /** Leaves a check out that needs the migrations before and at that place. */
    final void requireMigrated(int place) {
        int applied = ground().migrated().deployment().applied().size();
        if (place >= applied) {
            throw new TestAbortedException(release().pending().get(applied).name() + " fails, see the suite Rehearsal");
        }
    }
}
