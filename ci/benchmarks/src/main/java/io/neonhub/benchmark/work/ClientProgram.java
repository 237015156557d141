package io.neonhub.benchmark.work;

import io.neonhub.database.server.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of PostgreSQL that looks at one database; what it prints goes nowhere. */
record ClientProgram(Path home, DatabaseUrl url) {
    private static final double NANOS_PER_MILLI = 1e6;

    /** Milliseconds from its start to its end. */
    double run(String program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve(program).toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PGHOST", url.host());
        builder.environment().put("PGPORT", String.valueOf(url.port()));
        builder.environment().put("PGDATABASE", url.database());
        builder.environment().put("PGUSER", url.user());
        builder.environment().put("PGPASSWORD", url.password());
        long start = System.nanoTime();
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
