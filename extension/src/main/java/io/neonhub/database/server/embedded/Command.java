package io.neonhub.database.server.embedded;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A finished program and what it printed. */
record Command(int exitCode, String output) {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String BUSY = "Text file busy";
    private static final int ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /**
     * Runs a program that prints less than a pipe holds (64 KB), as PostgreSQL's tools do. It may have been unpacked a
     * moment ago: a process that another thread started meanwhile was born with the file open for writing, and until that
     * becomes another program Linux refuses to run the file.
     */
    static Command run(ProcessBuilder builder) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                Command command = runOnce(builder);
                if (!command.output.contains(BUSY)) {
                    return command;
                }
            } catch (IOException e) {
                if (!String.valueOf(e.getMessage()).contains(BUSY)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return runOnce(builder);
    }

    private static Command runOnce(ProcessBuilder builder) throws IOException {
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
