package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.sql.SQLException;
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
        Course course = new Course(new Failures(directory, url, new SecondTry(url)));
        try {
            apply(course, pending, url);
            course.requireFinished(pending, url);
            return new Deployment(course.applied(), Optional.empty());
        } catch (MigrationFailedException e) {
            return new Deployment(e.applied(), Optional.of(e));
        } catch (SQLException e) {
            throw new EnvironmentException("The database " + url + " cannot be migrated: " + e.getMessage(), e);
        }
    }

    private static void apply(Course course, List<Migration> pending, DatabaseUrl url) throws SQLException {
        try (PrismaSession session = PrismaSession.open(url)) {
            if (!session.hasHistory()) {
                session.createHistory();
            }
            for (Migration migration : pending) {
                course.apply(session, migration);
            }
        }
    }
}
