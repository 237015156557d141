package io.neonhub.verification.drift;

import io.neonhub.database.LiveDatabase;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the inventory of a database in {@value #STATEMENTS} statements, whatever the number of its objects. PostgreSQL 14
 * and newer. A role needs no right but to connect: the catalogs are open to everyone.
 *
 * <p>The server prints definitions as they are now, not as they were when our transaction began. So it is asked before and
 * after whether anybody changed something meanwhile, and if so everything is read again.
 */
public final class InventoryReader {
    /** How many statements one reading takes, apart from those that begin and end its transactions. */
    public static final int STATEMENTS = 21;

    private static final int ATTEMPTS = 3;

    /**
     * What the server prints is to be the same for every role and in every database. A catalog that was never analyzed
     * looks small to the planner, whose nested loops then take minutes for thousands of tables. All of it is local to the
     * transaction.
     */
    private static final String SETTINGS = "SET LOCAL search_path = pg_catalog, pg_temp;"
            + " SET LOCAL quote_all_identifiers = off; SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD';"
            + " SET LOCAL IntervalStyle = 'postgres'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1;"
            + " SET LOCAL enable_nestloop = off; SET LOCAL jit = off";

    /** A line for each query, which may give several kinds. */
    private static final List<InventoryQuery> QUERIES = Stream.of(
                    "schemas.sql",
                    "extensions.sql",
                    "types.sql",
                    "sequences.sql",
                    "relations.sql",
                    "columns.sql",
                    "constraints.sql",
                    "indexes.sql",
                    "functions.sql",
                    "triggers.sql",
                    "rules.sql",
                    "policies.sql",
                    "statistics.sql",
                    "grants.sql",
                    "event-triggers.sql",
                    "publications.sql",
                    "others.sql")
            .map(InventoryQuery::new)
            .toList();

    private static final InventoryQuery CHANGES = new InventoryQuery("changes.sql");

    private InventoryReader() {}

    /**
     * Reads everything but what belongs to the server, to an extension, to Prisma's or to Flyway's history.
     *
     * @throws EnvironmentException if the database cannot be reached, or its schema doesn't keep still
     */
    public static Inventory read(LiveDatabase database) throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Inventory> inventory = attempt(database);
            if (inventory.isPresent()) {
                return inventory.get();
            }
        }
        throw new EnvironmentException(
                "The schema of " + database.name() + " at " + database.authority() + " was changed " + ATTEMPTS
                        + " times while it was read. Wait until whatever migrates it is done, and try again.");
    }

    /** Nothing where the schema was changed meanwhile. */
    private static Optional<Inventory> attempt(LiveDatabase database) throws SQLException {
        Reading before;
        try {
            before = database.read(connection -> new Reading(changes(connection), inventory(connection)));
        } catch (SQLException e) {
            if ("XX000".equals(e.getSQLState())) { // what it was about to print is gone
                return Optional.empty();
            }
            throw e;
        }
        String after = database.read(InventoryReader::changes);
        return Optional.of(before).filter(it -> it.changes.equals(after)).map(Reading::inventory);
    }

    private record Reading(String changes, Inventory inventory) {}

    private static String changes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
            try (var row = statement.executeQuery(CHANGES.sql(major(connection)))) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static Inventory inventory(Connection connection) throws SQLException {
        List<CatalogObject> objects = new ArrayList<>();
        for (InventoryQuery query : QUERIES) {
            objects.addAll(query.run(connection, major(connection)));
        }
        return new Inventory(major(connection), objects);
    }

    private static int major(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }
}
