package io.neonhub.verification.rehearsal;

import io.neonhub.database.TestDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.migration.Deployment;
import io.neonhub.migration.Migration;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.DriftComparison;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.integrity.DataIntegrity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What is left of a migration whose session is ended in the middle, as a network that goes away or an operator's Ctrl-C ends
 * it, and what the way on is.
 *
 * @param state what the history and the database say together
 * @param left in which objects the database differs from the one before
 */
public record Interruption(State state, List<Difference> left) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public Interruption {
        left = List.copyOf(left);
    }

    /** How far it came. */
    public enum State {
        /** It came before the history had an entry. */
        NOT_BEGUN,
        /** The history says that it began, and the database is as it was before. */
        NOTHING_LEFT,
        /** The history says that it began, and the database has a part of it. */
        HALF_DONE,
        /** The history says that it began, and the database has all of it. */
        DONE_UNRECORDED,
        /** It came after the end. */
        DONE
    }

    /**
     * Deploys a migration onto a copy and ends its session.
     *
     * @param number of the migration among those that are pending, from 0
     * @param delay how long after its session began
     */
    public static Interruption of(Ground ground, int number, Duration delay) throws SQLException {
        return of(ground, number, delay, copy -> {});
    }

    /** @param witness looks at what is left, too */
    static Interruption of(Ground ground, int number, Duration delay, Consumer<TestDatabase> witness)
            throws SQLException {
        Migration migration = ground.release().pending().get(number);
        Inventory was = ground.inventory(number);
        try (TestDatabase copy = ground.copyOf(ground.step(number))) {
            interrupt(ground, migration, copy, delay);
            witness.accept(copy);
            Inventory is = InventoryReader.read(copy);
            List<Difference> left = DriftComparison.compare(was, is, Set.of());
            return new Interruption(state(ground, number, copy, is, left), left);
        }
    }

    private static State state(Ground ground, int number, TestDatabase copy, Inventory is, List<Difference> left)
            throws SQLException {
        Optional<Boolean> finished = finished(copy, ground.release().pending().get(number));
        if (finished.isEmpty()) {
            return State.NOT_BEGUN;
        }
        if (finished.get()) {
            return State.DONE;
        }
        if (left.isEmpty() && hasSameRows(ground.step(number), copy)) {
            return State.NOTHING_LEFT;
        }
        boolean isWhole = DriftComparison.compare(ground.inventory(number + 1), is, Set.of())
                        .isEmpty()
                && hasSameRows(ground.step(number + 1), copy);
        return isWhole ? State.DONE_UNRECORDED : State.HALF_DONE;
    }

    private static boolean hasSameRows(TestDatabase one, TestDatabase other) throws SQLException {
        return DataIntegrity.compare(one, other).stream()
                .allMatch(table -> table.findings().isEmpty());
    }

    /** What the history says of it; empty where it says nothing, or where there is none yet. */
    private static Optional<Boolean> finished(TestDatabase database, Migration migration) throws SQLException {
        if (database.ask("SELECT to_regclass('_prisma_migrations') IS NULL", row -> row.getBoolean(1))
                .get(0)) {
            return Optional.empty();
        }
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT finished_at IS NOT NULL FROM _prisma_migrations WHERE migration_name = ?"
                                + " ORDER BY started_at DESC LIMIT 1")) {
            statement.setString(1, migration.name());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
            }
        }
    }

    private static void interrupt(Ground ground, Migration migration, TestDatabase copy, Duration delay)
            throws SQLException {
        try (Connection killer = copy.url().withDatabase("postgres").connect()) {
            CompletableFuture<Void> deployment = CompletableFuture.runAsync(
                    () -> Deployment.run(ground.release().directory(), List.of(migration), copy.url()));
            while (sessions(killer, copy, "count(*)") == 0 && !deployment.isDone()) {
                pause(Duration.ofMillis(1));
            }
            pause(delay);
            sessions(killer, copy, "count(pg_terminate_backend(pid))");
            deployment.handle((done, cut) -> cut).join();
            long start = System.nanoTime();
            while (sessions(killer, copy, "count(*)") > 0) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new EnvironmentException("The session of " + migration.name() + " does not end.");
                }
                pause(Duration.ofMillis(5));
            }
        }
    }

    private static long sessions(Connection killer, TestDatabase database, String what) throws SQLException {
        try (PreparedStatement statement =
                killer.prepareStatement("SELECT " + what + " FROM pg_catalog.pg_stat_activity WHERE datname = ?")) {
            statement.setString(1, database.name());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis(), (int) (duration.toNanos() % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Interrupted while rehearsing an interruption.", e);
        }
    }
}
