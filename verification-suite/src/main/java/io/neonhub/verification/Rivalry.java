package io.neonhub.verification;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.core.ConditionTimeoutException;
import org.postgresql.PGConnection;

/** Two sessions that want the same rows at the same time, in an order that doesn't depend on luck. */
record Rivalry(Connection first, Connection second) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(5);

    static Rivalry between(Connection first, Connection second) {
        return new Rivalry(first, second);
    }

    /**
     * Starts what the second session does while the first one's transaction is open, and commits that as soon as the
     * second one waits for it or is through.
     */
    <T> T commitAfterStartOf(Callable<T> work) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor(Workers::daemon);
        try {
            Future<T> running = thread.submit(work);
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .until(() -> running.isDone() || waits());
            first.commit();
            return running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw Workers.unwrapped(e);
        } catch (ConditionTimeoutException | TimeoutException e) {
            throw Expect.failure(
                    "workers",
                    "the second of two sessions has not ended after " + PATIENCE.toSeconds() + " s",
                    "Look in pg_stat_activity and pg_locks for what it waits for.");
        } finally {
            thread.shutdownNow();
        }
    }

    private boolean waits() throws SQLException {
        try (PreparedStatement statement = first.prepareStatement("SELECT cardinality(pg_blocking_pids(?)) > 0")) {
            statement.setInt(1, second.unwrap(PGConnection.class).getBackendPID());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
