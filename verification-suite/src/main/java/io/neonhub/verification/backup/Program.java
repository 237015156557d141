package io.neonhub.verification.backup;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.process.AtExit;
import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of PostgreSQL's programs, and the database that it is to work on, if it works on one. How to log in stands in its
 * environment, which nobody but this user can read, and not in its command line, which everybody can.
 */
record Program(Path file, Optional<DatabaseUrl> database) {

    Program(Path file, DatabaseUrl database) {
        this(file, Optional.of(database));
    }

    /** What it said on its way, line by line, and whether it was content. */
    record Outcome(boolean success, List<String> lines) {
        Outcome {
            lines = List.copyOf(lines);
        }
    }

    /** Takes what a program writes. */
    interface Output {
        void take(InputStream stream) throws IOException;
    }

    /** Runs it to its end. It ends early together with us. */
    Outcome run(List<String> arguments, Output output) throws IOException {
        Path errors = Files.createTempFile("neonhub", ".log");
        AtExit atExit = AtExit.register();
        try {
            Process process = start(arguments, errors);
            atExit.stopWith(process::destroyForcibly);
            try {
                output.take(process.getInputStream());
                return new Outcome(process.waitFor() == 0, Files.readAllLines(errors, StandardCharsets.UTF_8));
            } finally {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException(file.getFileName() + " was interrupted.", e);
        } finally {
            atExit.forget();
            Files.deleteIfExists(errors);
        }
    }

    private Process start(List<String> arguments, Path errors) throws IOException {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") && !name.equals("PGPASSFILE"));
        database.ifPresent(url -> environment.putAll(url.toEnvironment()));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TZ", "UTC");
        return builder.start();
    }
}
