package io.neonhub.database.server.process;

import io.neonhub.failure.EnvironmentException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Stops a server when the JVM ends, also one that is still being started: then the start is interrupted, and tidies up
 * as after every failure.
 */
public final class AtExit {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Thread starter = Thread.currentThread();
    private final CompletableFuture<Runnable> stop = new CompletableFuture<>();
    private final Thread hook = new Thread(this::end, "neonhub-server-stop");

    private AtExit() {}

    /** Comes before the start, in the thread that starts. */
    public static AtExit register() {
        AtExit atExit = new AtExit();
        try {
            Runtime.getRuntime().addShutdownHook(atExit.hook);
        } catch (IllegalStateException e) {
            throw new EnvironmentException("PostgreSQL cannot be started while the JVM is ending.", e);
        }
        return atExit;
    }

    /** Comes when the server has started. */
    public void stopWith(Runnable action) {
        stop.complete(action);
    }

    /** Comes when there is nothing to stop, or nothing any more. */
    public void forget() {
        stop.complete(() -> {});
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending. Its hook has waited for us, or we for it.
        }
    }

    private void end() {
        if (!stop.isDone()) {
            starter.interrupt();
        }
        stop.completeOnTimeout(() -> {}, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join()
                .run();
    }
}
