package io.neonhub.benchmark.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neonhub.database.server.DatabaseUrl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;

/** Prisma's code in a Node process that is warm, see {@code ci/referee}. For one thread. */
final class PrismaProcess implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double NANOS_PER_MILLI = 1e6;

    private final Process process;
    private final BufferedReader answers;
    private final Writer requests;

    private PrismaProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader();
        this.requests = process.outputWriter();
    }

    /** @param folder of {@code referee.mjs} and all that it needs */
    static PrismaProcess start(Path folder) throws IOException {
        return new PrismaProcess(new ProcessBuilder("node", "referee.mjs", "serve")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Milliseconds in which it found that database and schema.prisma agree. */
    double diff(DatabaseUrl database, Path schema) throws IOException {
        return millis("diff", database.toUri(), schema);
    }

    /** Milliseconds in which a command said that all is well; {@code path} is what it compares the database with. */
    double millis(String command, String database, Path path) throws IOException {
        String request = JSON.writeValueAsString(Map.of("command", command, "url", database, "path", path.toString()));
        long start = System.nanoTime();
        requests.write(request + "\n");
        requests.flush();
        String line = answers.readLine();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        JsonNode answer = JSON.readTree(String.valueOf(line));
        if (answer.path("exitCode").asInt(1) != 0) {
            throw new IllegalStateException("prisma migrate " + command + ": " + line);
        }
        return millis;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
