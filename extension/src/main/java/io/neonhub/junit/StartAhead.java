package io.neonhub.junit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A server that starts, and a template that is made, while a target is looked at. What goes wrong is told to whoever asks for
 * a database. Closed, it waits until the start is over, so that nothing goes on behind the session.
 */
record StartAhead(CompletableFuture<Void> start) implements AutoCloseable {

    static StartAhead of(Runnable start) {
        return new StartAhead(CompletableFuture.runAsync(start));
    }

    @Override
    public void close() {
        try {
            start.join();
        } catch (CompletionException e) {
            // Whoever asked for a database was told, and nobody else needs to know.
        }
    }
}
