package io.neonhub.database.server.embedded;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process with all that it has started. */
record ProcessTree(ProcessHandle root) {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Kills what still runs, and waits until it has ended, also when this thread is interrupted. */
    void kill() {
        List<ProcessHandle> all =
                Stream.concat(root.descendants(), Stream.of(root)).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        // The limit is for one that cannot end because its disk does not answer.
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
