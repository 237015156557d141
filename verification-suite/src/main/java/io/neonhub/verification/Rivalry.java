package io.neonhub.verification;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.core.ConditionTimeoutException;

/** Two sessions that want the same rows at the same time, in an order that doesn't depend on luck. */
record Rivalry(String model, Models first, Models second) {
    private static final Duration POLL = Duration.ofMillis(5);

    static Rivalry over(String model, Models first, Models second) {
        return new Rivalry(model, first, second);
    }

    /**
     * Starts what the second session does while the first one's transaction is open, and commits that as soon as the
     * second one waits for it or is through.
     */
    <T> T commitAfterStartOf(Callable<T> work) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor(Workers::daemon);
        try {
            Future<T> running = thread.submit(work);
            await().atMost(BoundedTransaction.PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .until(() -> running.isDone() || first.seesWaiting(second));
            first.commit(model);
            return running.get(BoundedTransaction.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw Workers.unwrapped(e);
        } catch (ConditionTimeoutException | TimeoutException e) {
            throw Expect.failure(
                    "workers",
                    "the second of two sessions has not ended after " + BoundedTransaction.PATIENCE.toSeconds() + " s",
                    "Look in pg_stat_activity and pg_locks for what it waits for.");
        } finally {
            thread.shutdownNow();
        }
    }
}
