package io.neonhub.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Shows the other users of a server that the {@link Owner} of our databases lives, by holding its lock, and removes the
 * databases of those who died, see {@link Orphans}.
 *
 * <p>The lock is lost for a moment when the server restarts or somebody ends its session; it is taken again within
 * {@value #BEAT_SECONDS} seconds. Lives until {@link #close()}.
 */
final class Ownership implements AutoCloseable {
    private static final int BEAT_SECONDS = 2;
    private static final int ANSWER_SECONDS = 5;
    // While many orphans are dropped the lock must not be lost.
    private static final int THREADS = 2;

    private final Maintenance maintenance;
    private final Owner owner;
    private final ScheduledExecutorService clock;
    private final List<Future<?>> tasks = new ArrayList<>();
    private @Nullable Connection keeper;

    private Ownership(Maintenance maintenance, Owner owner) {
        this.maintenance = maintenance;
        this.owner = owner;
        this.clock = Executors.newScheduledThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "neonhub-ownership");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Comes before the first database is made. */
    static Ownership declare(Maintenance maintenance, Owner owner) {
        Ownership ownership = new Ownership(maintenance, owner);
        try {
            ownership.beat();
        } catch (SQLException e) {
            throw maintenance.failure(e);
        }
        Orphans orphans = new Orphans(maintenance);
        ownership.repeat(ownership::tryBeat, BEAT_SECONDS);
        ownership.repeat(orphans::look, Orphans.SECONDS_BETWEEN_LOOKS);
        return ownership;
    }

    private void repeat(Runnable task, int seconds) {
        tasks.add(clock.scheduleWithFixedDelay(task, 0, seconds, TimeUnit.SECONDS));
    }

    private void tryBeat() {
        try {
            beat();
        } catch (SQLException e) {
            // The server is away. The next beat tries again.
        }
    }

    private void beat() throws SQLException {
        if (keeper != null && keeper.isValid(ANSWER_SECONDS)) {
            return;
        }
        if (keeper != null) {
            keeper.close();
            keeper = null;
        }
        Connection connection = maintenance.connect();
        try {
            if (owner.lock().tryTake(connection)) {
                keeper = connection;
            }
        } finally {
            // Perhaps somebody is looking whether we live. The next beat shows it.
            if (keeper == null) {
                connection.close();
            }
        }
    }

    @Override
    public void close() {
        tasks.forEach(task -> task.cancel(false));
        clock.shutdown();
        try {
            clock.awaitTermination(ANSWER_SECONDS, TimeUnit.SECONDS);
            if (keeper != null) {
                keeper.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            // The server has ended it already.
        }
    }
}
