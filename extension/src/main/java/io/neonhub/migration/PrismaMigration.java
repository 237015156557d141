package io.neonhub.migration;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A folder of Prisma's as a migration of Flyway's. Its version is its place in Prisma's order, since the number in front
 * of a name says nothing about that. It runs outside Flyway's transaction, on Prisma's own session.
 */
record PrismaMigration(int place, Migration migration, PrismaSession session, Course course) implements JavaMigration {

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
        course.apply(session, migration);
    }
}
