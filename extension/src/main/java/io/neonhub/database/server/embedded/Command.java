package io.neonhub.database.server.embedded;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A finished program and what it printed. */
record Command(int exitCode, String output) {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Runs a program that prints less than a pipe holds (64 KB), as PostgreSQL's tools do. */
    static Command run(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EnvironmentException(
                        builder.command().get(0) + " did not end within " + LIMIT.toSeconds() + " seconds.");
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.exitValue(), output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException(
                    "Interrupted while " + builder.command().get(0) + " was running.", e);
        } finally {
            new ProcessTree(process.toHandle()).kill();
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
