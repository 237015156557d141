package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Applies a directory of migrations to an empty database. Stateless, safe for use by several threads.
 *
 * <p>A Prisma directory leaves what {@code prisma migrate deploy} leaves: the tables and a {@code _prisma_migrations}
 * table, and nothing of Flyway. A Flyway directory leaves what Flyway leaves, its history table included.
 */
public final class Migrator {
    /** Flyway's own bookkeeping, kept away from the scripts and dropped after them. */
    private static final String BOOKKEEPING = "neonhub_flyway";

    private final MigrationDirectory directory;
    private final DatabaseUrl url;
    private final Failures failures;

    private Migrator(MigrationDirectory directory, DatabaseUrl url, ScratchDatabases scratch) {
        this.directory = directory;
        this.url = url;
        this.failures = new Failures(directory, url, new Replay(directory, scratch));
    }

    /**
     * Applies all migrations.
     *
     * @param url an empty database; after a failure it is half migrated and of no use
     * @param scratch used only after a failure, to find the statement that failed
     * @return the migrations in the order in which they were applied
     * @throws MigrationFailedException if PostgreSQL rejects a statement
     * @throws UsageException if the class path has no Flyway that fits
     * @throws EnvironmentException if the server cannot be reached, breaks down, or lacks an extension
     */
    public static List<AppliedMigration> migrate(
            MigrationDirectory directory, DatabaseUrl url, ScratchDatabases scratch) {
        Migrator migrator = new Migrator(directory, url, scratch);
        try {
            return switch (directory.kind()) {
                case PRISMA -> migrator.likePrisma();
                case FLYWAY -> migrator.likeFlyway();
            };
        } catch (SQLException e) {
            throw new EnvironmentException("The database " + url + " cannot be migrated: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw FlywayOnClassPath.doesNotFit(e);
        }
    }

    private List<AppliedMigration> likePrisma() throws SQLException {
        Course course = new Course(failures);
        try (PrismaSession session = PrismaSession.open(url)) {
            session.createHistory();
            configuration()
                    .schemas(BOOKKEEPING)
                    .group(true) // without it Flyway reads its whole history again before every migration
                    .resourceProvider(new ReadScripts(List.of()))
                    .javaMigrations(migrations(session, course))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw failures.ofFlyway(e);
        }
        course.requireFinished(directory.migrations(), url);
        dropBookkeeping();
        return List.copyOf(course.applied());
    }

    private JavaMigration[] migrations(PrismaSession session, Course course) {
        List<Migration> migrations = directory.migrations();
        return IntStream.range(0, migrations.size())
                .mapToObj(i -> new PrismaMigration(i + 1, migrations.get(i), session, course))
                .toArray(JavaMigration[]::new);
    }

    private void dropBookkeeping() throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA " + BOOKKEEPING + " CASCADE");
        }
    }

    private List<AppliedMigration> likeFlyway() {
        FlywayProgress progress = new FlywayProgress(directory);
        try {
            configuration()
                    .resourceProvider(new ReadScripts(directory.files()))
                    .callbacks(progress)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw failures.inFlyway(e, progress);
        }
        return progress.applied();
    }

    private FluentConfiguration configuration() {
        FluentConfiguration configuration = Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(
                        url.toJdbc(),
                        url.credentials().getProperty("user"),
                        url.credentials().getProperty("password"))
                .locations(new String[0])
                .javaMigrationClassProvider(List::of)
                .cleanDisabled(true)
                .connectRetries(0);
        keepLockOutOfTransactions(configuration);
        return configuration;
    }

    /**
     * Flyway's lock would be held in a transaction, for whose end CREATE INDEX CONCURRENTLY waits. Of the ways to say so
     * this is the only one that every Flyway since 10 has, and a user's build often brings an older one than ours.
     */
    @SuppressWarnings("deprecation")
    private static void keepLockOutOfTransactions(FluentConfiguration configuration) {
        configuration
                .getPluginRegister()
                .getPlugin(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
    }
}
