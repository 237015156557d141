package io.neonhub.verification.drift;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.database.LiveDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.verification.schema.PrintedValues;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
    public static final int STATEMENTS = 38;

    private static final int ATTEMPTS = 3;

    /**
     * What the server prints is to be the same for every role and in every database. A catalog that was never analyzed
     * looks small to the planner, whose nested loops then take minutes for thousands of tables. All of it is local to the
     * transaction.
     */
    private static final String[] SETTINGS = Stream.concat(
                    PrintedValues.SETTINGS.stream(),
                    Stream.of(
                            "SET LOCAL search_path = pg_catalog, pg_temp",
                            "SET LOCAL quote_all_identifiers = off",
                            "SET LOCAL enable_nestloop = off",
                            "SET LOCAL jit = off"))
            .toArray(String[]::new);

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
     * An inventory, and something that was read in the same moment.
     *
     * @param <T> what it is
     */
    public record With<T>(Inventory inventory, T other) {}

    /**
     * Reads everything but what belongs to the server, to an extension, to Prisma's or to Flyway's history.
     *
     * @throws EnvironmentException if the database cannot be reached, or its schema doesn't keep still
     */
    public static Inventory read(LiveDatabase database) throws SQLException {
        return read(database, batch -> () -> true).inventory();
    }

    /**
     * The same, together with others.
     *
     * @param others adds their questions to a batch, and says what the answers come to
     */
    public static <T> With<T> read(LiveDatabase database, Function<Batch, Supplier<T>> others) throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<With<T>> read = attempt(database, others);
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new EnvironmentException(
                "The schema of " + database.name() + " at " + database.authority() + " was changed " + ATTEMPTS
                        + " times while it was read. Wait until whatever migrates it is done, and try again.");
    }

    /** Nothing where the schema was changed meanwhile. */
    private static <T> Optional<With<T>> attempt(LiveDatabase database, Function<Batch, Supplier<T>> others)
            throws SQLException {
        Batch batch = new Batch().execute(SETTINGS);
        Answer<String> before = askForChanges(batch);
        Answer<Integer> major =
                batch.select("SELECT current_setting('server_version_num')::integer / 10000", row -> row.getInt(1));
        List<Answer<CatalogObject>> objects =
                QUERIES.stream().map(query -> query.ask(batch)).toList();
        Supplier<T> other = others.apply(batch);
        try {
            database.ask(batch);
        } catch (SQLException e) {
            if ("XX000".equals(e.getSQLState())) { // what it was about to print is gone
                return Optional.empty();
            }
            throw e;
        }
        return before.row().equals(changes(database))
                ? Optional.of(new With<>(inventory(major.row(), objects), other.get()))
                : Optional.empty();
    }

    private static Inventory inventory(int major, List<Answer<CatalogObject>> objects) {
        return new Inventory(
                major,
                objects.stream().flatMap(answer -> answer.rows().stream()).toList());
    }

    private static String changes(LiveDatabase database) throws SQLException {
        Batch batch = new Batch().execute(SETTINGS);
        Answer<String> changes = askForChanges(batch);
        database.ask(batch);
        return changes.row();
    }

    private static Answer<String> askForChanges(Batch batch) {
        return batch.select(CHANGES::sql, row -> String.valueOf(row.getString(1)));
    }
}
