package io.neonhub.migration;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A folder of Prisma's as a migration of Flyway's. Its version is its place in Prisma's order, since the number in front
 * of a name says nothing about that. It runs outside Flyway's transaction, on Prisma's own session.
 *
 * @param applied receives it when it is done
 */
record PrismaMigration(
        int place, Migration migration, PrismaSession session, List<AppliedMigration> applied, Failures failures)
        implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(String.valueOf(place));
    }

    @Override
    public String getDescription() {
        return migration.name();
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
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
}
