package io.neonhub.verification.rehearsal;

import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.migration.Deployment;
import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.MigrationFailedException;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.history.HistoryReader;
import io.neonhub.verification.rows.EdgeRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a release is rehearsed: a database as production is before it, with rows, and what became of copies of it. All of
 * them are scratch databases of this session. What is asked for is made once. Thread-safe.
 */
public final class Ground {
    private final Databases databases;
    private final Release release;
    private final TestDatabase before;
    private final Duration limit;
    private final List<TestDatabase> steps = new ArrayList<>();
    private final List<Inventory> inventories = new ArrayList<>();
    private Optional<Migrated> migrated = Optional.empty();

    /** A copy of the database of before, after all that is pending was deployed onto it. */
    public record Migrated(TestDatabase database, Deployment deployment) {}

    /**
     * @param before a database of our own that nobody changes or is connected to from now on
     * @param limit how long a statement of a migration may take
     */
    private Ground(Databases databases, Release release, TestDatabase before, Duration limit) {
        this.databases = databases;
        this.release = release;
        this.before = before;
        this.limit = limit;
        steps.add(before);
    }

    /**
     * One whose rows are made up: ordinary ones and those at the edges of what the columns admit.
     *
     * @param limit how long a statement of a migration may take
     * @throws MigrationFailedException if what production is said to have does not run on an empty database
     */
    public static Ground generated(Databases databases, Release release, int plainRows, Duration limit)
            throws SQLException {
        TestDatabase before = databases.empty();
        Ground ground = new Ground(databases, release, before, limit);
        ground.deploy(release.shipped(), before);
        try (Connection connection = before.connect()) {
            new EdgeRows(plainRows).fill(connection);
        }
        return ground;
    }

    /**
     * One whose rows were somebody's: what is pending is what its history does not have.
     *
     * @param before a database of our own that nobody changes or is connected to from now on
     * @param limit how long a statement of a migration may take
     */
    public static Ground of(
            Databases databases,
            MigrationDirectory directory,
            PrismaVersion version,
            TestDatabase before,
            Duration limit)
            throws SQLException {
        return new Ground(databases, Release.onto(directory, version, HistoryReader.read(before)), before, limit);
    }

    public Release release() {
        return release;
    }

    public TestDatabase before() {
        return before;
    }

    /** A database like that one, for whoever closes it. */
    public TestDatabase copyOf(TestDatabase database) {
        return databases.copyOf(database);
    }

    /** As Prisma would deploy it: all of it in one session. */
    public synchronized Migrated migrated() {
        if (migrated.isEmpty()) {
            TestDatabase copy = databases.copyOf(before);
            migrated = Optional.of(
                    new Migrated(copy, Deployment.run(release.directory(), release.pending(), limited(copy, limit))));
        }
        return migrated.get();
    }

    /**
     * The database behind that many of the pending migrations; 0 is the one before.
     *
     * @throws MigrationFailedException if one of them fails
     */
    public synchronized TestDatabase step(int number) {
        while (steps.size() <= number) {
            Migration next = release.pending().get(steps.size() - 1);
            TestDatabase copy = databases.copyOf(steps.get(steps.size() - 1));
            deploy(List.of(next), copy);
            steps.add(copy);
        }
        return steps.get(number);
    }

    /** A database with the schema of all migrations and no rows, for whoever closes it. */
    public TestDatabase schema() {
        return schemaOf(release.pending().size());
    }

    /** The same of that step. */
    TestDatabase schemaOf(int number) {
        TestDatabase schema = databases.empty();
        List<Migration> migrations = new ArrayList<>(release.shipped());
        migrations.addAll(release.pending().subList(0, number));
        deploy(migrations, schema);
        return schema;
    }

    /** Onto a database that is of no use if one of them fails, and then is closed. */
    private void deploy(List<Migration> migrations, TestDatabase database) {
        Optional<MigrationFailedException> failure = Deployment.run(
                        release.directory(), migrations, limited(database, limit))
                .failure();
        if (failure.isPresent()) {
            database.close();
            throw failure.get();
        }
    }

    /** So that a migration that never ends does. */
    static DatabaseUrl limited(TestDatabase database, Duration limit) {
        return database.url().with("options", "-c statement_timeout=" + limit.toMillis());
    }

    /** How to log in where a statement may take so long and no longer. */
    public DatabaseUrl limited(TestDatabase database) {
        return limited(database, limit);
    }

    /** How long a statement of a migration may take. */
    public Duration limit() {
        return limit;
    }

    /** What that consists of. */
    public synchronized Inventory inventory(int number) throws SQLException {
        while (inventories.size() <= number) {
            inventories.add(InventoryReader.read(step(inventories.size())));
        }
        return inventories.get(number);
    }
}
