package io.neonhub.verification;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Work that several threads do at the same time, each in a session of its own. */
final class Workers {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Workers() {}

    /** What one worker does in its session. */
    interface Work<A, T> {
        T in(Connection session, A assignment) throws Exception;
    }

    /**
     * One worker per assignment. Gives the results in no particular order; the first failure ends the others.
     *
     * @throws Exception that failure
     */
    static <A, T> List<T> run(DataSource database, List<A> assignments, Work<A, T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(assignments.size(), Workers::daemon);
        try {
            CompletionService<T> running = new ExecutorCompletionService<>(threads);
            for (A assignment : assignments) {
                running.submit(() -> {
                    try (Connection session = database.getConnection()) {
                        return work.in(session, assignment);
                    }
                });
            }
            return results(assignments.size(), running);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A thread that keeps no JVM alive, should its session wait for ever. */
    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "neonhub-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** What a worker threw. */
    static Exception unwrapped(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof Exception exception ? exception : e;
    }

    private static <T> List<T> results(int count, CompletionService<T> running) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<T> results = new ArrayList<>();
        while (results.size() < count) {
            Future<T> done = running.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (done == null) {
                throw Expect.failure(
                        "workers",
                        (count - results.size()) + " of " + count + " sessions have not ended after "
                                + PATIENCE.toSeconds() + " s",
                        "Look in pg_stat_activity and pg_locks for what they wait for.");
            }
            results.add(done.get());
        }
        return results;
    }
}
