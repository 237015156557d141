package io.neonhub.database.server.embedded;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that accepts connections.
 *
 * @param started the process that we started: the server, or a program that waits for it
 * @param server the server itself
 */
record ServerProcess(Installation installation, Path folder, Process started, ProcessHandle server, int port) {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Stops the server whatever its clients do, also when this thread is interrupted. */
    void stop() {
        boolean interrupted = Thread.interrupted();
        try {
            requestStop();
            started.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | EnvironmentException e) {
            // It could not be asked to end. It ends without being asked.
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            new ProcessTree(started.toHandle()).kill();
            new ProcessTree(server).kill();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** INT is PostgreSQL's fast shutdown: clients are disconnected. Java itself cannot send it. */
    private void requestStop() throws IOException {
        if (started.isAlive()) {
            Command.run(installation.command(folder, "pg_ctl", List.of("kill", "INT", String.valueOf(server.pid()))));
        }
    }
}
