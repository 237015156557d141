package io.neonhub.verification;

import static org.junit.jupiter.api.Named.named;

import io.neonhub.database.Databases;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.verification.rehearsal.Ground;
import io.neonhub.verification.rehearsal.Release;
import io.neonhub.verification.rehearsal.Restored;
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
 * databases as production is before them. Their rows come from a backup of {@code neonhub.target.url}, which is taken over a
 * direct connection, and kept where {@code neonhub.rehearsal.backup} names a file; or from {@code neonhub.rehearsal.dump},
 * an archive that somebody took. Then the history in it says what is pending. Without either, rows are made up:
 * {@code neonhub.rehearsal.rows} says how many ordinary ones each table gets, beside those at the edges of what its columns
 * admit, and {@code neonhub.released} names the newest migration that production has; without it that is the last but one.
 * {@code neonhub.postgres.client} names the folder of pg_dump and pg_restore.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@ExtendWith({ConfigurationValues.class, HistorySourceExtension.class, SessionValues.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RehearsalSuite {
    private static final String RELEASED = "neonhub.released";

    private Optional<RehearsalGround> ground = Optional.empty();

    @BeforeAll
    final void prepare(
            Databases databases,
            HistorySource source,
            ConfigurationValues.Lookup configuration,
            SessionValues.Shared session)
            throws SQLException {
        if (source.directory().kind() == MigrationDirectory.Kind.FLYWAY) {
            throw new TestAbortedException("the migrations are Flyway's, and Prisma's alone are rehearsed");
        }
        ground = Optional.of(
                session.once(RehearsalGround.class, () -> RehearsalGround.of(databases, source, configuration)));
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

    final Ground ground() {
        return ground.orElseThrow().ground();
    }

    /** Whether they are those of a backup, and not made up. */
    final boolean rowsAreReal() {
        return ground.orElseThrow().restored().isPresent();
    }

    /** Leaves a check out where there is no backup. */
    final Restored restored() {
        return ground.orElseThrow()
                .restored()
                .orElseThrow(() -> new TestAbortedException("no database is named, and the rows are made up"));
    }

    final Release release() {
        return ground().release();
    }

    /** The arguments of a check per pending migration: their places. */
    final Stream<Named<Integer>> pending() {
        requirePending();
        return places(release().pending());
    }

    /** @param pending whose checks are left out where there is none */
    static Stream<Named<Integer>> places(List<Migration> pending) {
        requirePending(pending);
        return IntStream.range(0, pending.size())
                .mapToObj(i -> named(pending.get(i).name(), i));
    }

    private void requirePending() {
        if (release().refusal().isPresent()) {
            throw new TestAbortedException("Prisma would deploy nothing, see the suite Rehearsal");
        }
        requirePending(release().pending());
    }

    private static void requirePending(List<Migration> pending) {
        if (pending.isEmpty()) {
            throw new TestAbortedException("nothing is pending: production has all migrations");
        }
    }

    /** Leaves a check out where nothing is pending, or a pending migration fails. */
    final void requireAllMigrated() {
        requirePending();
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
