package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of going on where a database's history ends, as {@code prisma migrate deploy} does: each script as one query,
 * all on one session, up to the first that PostgreSQL rejects. Immutable.
 *
 * @param applied those that ran to their end, with the time that each script took
 * @param failure that of the script behind them; absent where all were applied
 */
public record Deployment(List<AppliedMigration> applied, Optional<MigrationFailedException> failure) {
    public Deployment {
        applied = List.copyOf(applied);
    }

    /**
     * Applies migrations to a database that belongs to us. Makes Prisma's history table where there is none.
     *
     * @param directory that of the migrations, a Prisma one
     * @param pending what is to be applied, in that order
     * @throws EnvironmentException if the server cannot be reached, breaks down, or lacks an extension
     */
    public static Deployment run(MigrationDirectory directory, List<Migration> pending, DatabaseUrl url) {
        if (directory.kind() != MigrationDirectory.Kind.PRISMA) {
            throw new UsageException(
                    "'" + directory + "' is a Flyway directory, and only Prisma's can be gone on with.");
        }
        try {
            return new Course(directory, url).run(pending);
        } catch (SQLException e) {
            throw new EnvironmentException("The database " + url + " cannot be migrated: " + e.getMessage(), e);
        }
    }

    /** One deployment under way. */
    private record Course(Failures failures, DatabaseUrl url, List<AppliedMigration> applied) {
        Course(MigrationDirectory directory, DatabaseUrl url) {
            this(new Failures(directory, url, new SecondTry(url)), url, new ArrayList<>());
        }

        Deployment run(List<Migration> pending) throws SQLException {
            try (PrismaSession session = PrismaSession.open(url)) {
                if (!session.hasHistory()) {
                    session.createHistory();
                }
                for (Migration migration : pending) {
                    apply(session, migration);
                }
            } catch (MigrationFailedException e) {
                return new Deployment(applied, Optional.of(e));
            }
            return lost(pending);
        }

        private void apply(PrismaSession session, Migration migration) throws SQLException {
            String id = session.recordStart(migration);
            long start = System.nanoTime();
            try {
                session.run(migration.script());
            } catch (SQLException e) {
                throw failures.inScript(migration, e, applied);
            }
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            try {
                session.recordEnd(id);
            } catch (SQLException e) {
                throw failures.inHistory(migration, e, applied);
            }
            applied.add(new AppliedMigration(migration.name(), duration));
        }

        /** A transaction that a script left open took everything after it along when the session ended. */
        private Deployment lost(List<Migration> pending) throws SQLException {
            try (PrismaSession session = PrismaSession.open(url)) {
                List<String> finished = session.finished();
                Optional<Migration> lost = pending.stream()
                        .filter(migration -> !finished.contains(migration.name()))
                        .findFirst();
                if (lost.isEmpty()) {
                    return new Deployment(applied, Optional.empty());
                }
                List<AppliedMigration> kept = applied.subList(0, pending.indexOf(lost.get()));
                return failures.leftOpen(lost.get(), kept) instanceof MigrationFailedException failure
                        ? new Deployment(kept, Optional.of(failure))
                        : new Deployment(kept, Optional.empty());
            }
        }
    }
}
