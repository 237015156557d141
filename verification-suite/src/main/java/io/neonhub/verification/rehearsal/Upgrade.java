package io.neonhub.verification.rehearsal;

import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.migration.Deployment;
import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.MigrationFailedException;
import io.neonhub.migration.SqlScript;
import io.neonhub.verification.rows.EdgeRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The upgrade from every release to the newest, with rows in it: one database goes through the history, and before each
 * migration rows are added to all tables that are new or others than before, or to all if the one before changed rows, so
 * that rows of every earlier release meet every later migration. So the work grows with the number of migrations and not with
 * its square. For one thread.
 */
public final class Upgrade {
    private static final Pattern SHAPES = Pattern.compile(
            "(?i)(CREATE\\s+(UNIQUE\\s+)?(INDEX|TABLE|TYPE|EXTENSION|SEQUENCE|SCHEMA|VIEW)|ALTER|DROP|COMMENT|SET)\\b");

    private final Databases databases;
    private final MigrationDirectory directory;
    private final EdgeRows rows;
    private final Duration limit;
    private TestDatabase database;

    private Upgrade(Databases databases, MigrationDirectory directory, int plainRows, Duration limit) {
        this.databases = databases;
        this.directory = directory;
        this.rows = new EdgeRows(plainRows);
        this.limit = limit;
        this.database = databases.empty();
    }

    /**
     * Goes through the history of a Prisma directory that an empty database passes.
     *
     * @param plainRows how many ordinary rows each table gets before each migration, beside those at the edges
     * @param limit how long a statement of a migration may take
     * @return one for each migration but the first, which meets no rows; those behind one that an empty database does not
     *     pass either are left out
     */
    public static List<Arrival> run(Databases databases, MigrationDirectory directory, int plainRows, Duration limit)
            throws SQLException {
        Upgrade upgrade = new Upgrade(databases, directory, plainRows, limit);
        try {
            return upgrade.run();
        } finally {
            upgrade.database.close();
        }
    }

    private List<Arrival> run() throws SQLException {
        List<Migration> migrations = directory.migrations();
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < migrations.size(); i++) {
            Migration migration = migrations.get(i);
            Optional<MigrationFailedException> failure = apply(migration);
            if (failure.isPresent()) {
                arrivals.add(new Arrival(migration, failure, Culprits.find(database, failure.get())));
                if (!startAgainBehind(i)) {
                    return arrivals;
                }
            } else if (i > 0) {
                arrivals.add(new Arrival(migration, Optional.empty(), Optional.empty()));
            }
            fill(failure.isEmpty() && shapesAlone(migration));
        }
        return arrivals;
    }

    private Optional<MigrationFailedException> apply(Migration migration) {
        return Deployment.run(directory, List.of(migration), Ground.limited(database, limit))
                .failure();
    }

    /** Without the rows that stood in the way; false where an empty database does not get there either. */
    private boolean startAgainBehind(int last) {
        database.close();
        database = databases.empty();
        return Deployment.run(directory, directory.migrations().subList(0, last + 1), Ground.limited(database, limit))
                .failure()
                .isEmpty();
    }

    /** @param rowsAreThere whether all tables that are as before have the rows of before */
    private void fill(boolean rowsAreThere) throws SQLException {
        try (Connection connection = database.connect()) {
            if (rowsAreThere) {
                rows.fillChanged(connection);
            } else {
                rows.fill(connection);
            }
        }
    }

    /** Whether it changes no rows but by changing their table. */
    private static boolean shapesAlone(Migration migration) {
        return SqlScript.split(migration.script()).stream()
                .allMatch(statement -> SHAPES.matcher(statement.text()).lookingAt());
    }
}
