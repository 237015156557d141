package io.neonhub.ci.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real Prisma, in one Node process for all its answers; see {@code ci/referee}. Where it cannot run, a test is left
 * out, unless {@code neonhub.test.required} demands {@code prisma}. For one thread at a time.
 */
public final class Referee implements AutoCloseable {
    private static final Path SOURCES = Path.of("referee");
    private static final Path INSTALLED = Path.of("target/referee");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final BufferedReader answers;
    private final Writer requests;

    /** What a command printed, and the exit code with which it would have ended. */
    public record Answer(int exitCode, String output) {
        @Override
        public String toString() {
            return "exit code " + exitCode + ": " + output;
        }
    }

    private Referee(Process process) {
        this.process = process;
        this.answers = process.inputReader();
        this.requests = process.outputWriter();
    }

    /** Installs what it needs, once per build, and starts it. */
    public static Referee required() {
        try {
            Optional<String> missing = install();
            if (missing.isPresent() && isDemanded()) {
                throw new AssertionError(missing.get() + ", and neonhub.test.required demands prisma.");
            }
            Assumptions.assumeTrue(missing.isEmpty(), () -> "Prisma as the judge: " + missing.orElse(""));
            return new Referee(new ProcessBuilder("node", "referee.mjs", "serve")
                    .directory(INSTALLED.toFile())
                    .redirectError(INSTALLED.resolve("errors.log").toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDemanded() {
        return List.of(System.getProperty("neonhub.test.required", "").split(","))
                .contains("prisma");
    }

    /** Says what is missing. The lock file, copied last, says that what it names is there. */
    private static synchronized Optional<String> install() throws IOException {
        Path done = INSTALLED.resolve("installed.json");
        Path wanted = SOURCES.resolve("package-lock.json");
        Files.createDirectories(INSTALLED);
        copyScripts();
        if (Files.exists(done) && Files.mismatch(done, wanted) < 0) {
            return Optional.empty();
        }
        try {
            Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .directory(INSTALLED.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(INSTALLED.resolve("npm.log").toFile())
                    .start();
            if (npm.waitFor() != 0) {
                return Optional.of("npm ci failed, see ci/target/referee/npm.log");
            }
        } catch (IOException e) {
            return Optional.of("there is no npm on the PATH");
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while npm ran", e);
        }
        Files.copy(wanted, done, StandardCopyOption.REPLACE_EXISTING);
        return Optional.empty();
    }

    private static void copyScripts() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.copy(file, INSTALLED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    public Answer status(String url, Path migrations, String order) {
        return ask("status", url, migrations, order, List.of());
    }

    public Answer deploy(String url, Path migrations, String order) {
        return ask("deploy", url, migrations, order, List.of());
    }

    /**
     * Declares a migration applied or undone.
     *
     * @param how {@code --applied} or {@code --rolled-back}
     */
    public Answer resolve(String url, Path migrations, String how, String name) {
        return ask("resolve", url, migrations, "bytes", List.of(how, name));
    }

    /** The database against the migrations. */
    public Answer drift(String url, Path migrations) {
        return ask("drift", url, migrations, "bytes", List.of());
    }

    /** The database against schema.prisma. */
    public Answer diff(String url, Path schema) {
        return ask("diff", url, schema, "bytes", List.of());
    }

    /** The database as schema.prisma. */
    public Answer pull(String url) {
        return ask("pull", url, Path.of("."), "bytes", List.of());
    }

    private Answer ask(String command, String url, Path path, String order, List<String> args) {
        ObjectNode request = JSON.createObjectNode()
                .put("command", command)
                .put("url", url)
                .put("path", path.toAbsolutePath().toString())
                .put("order", order);
        args.forEach(request.putArray("args")::add);
        try {
            requests.write(request + "\n");
            requests.flush();
            String line = answers.readLine();
            if (line == null) {
                throw new AssertionError("the referee ended: " + Files.readString(INSTALLED.resolve("errors.log")));
            }
            JsonNode answer = JSON.readTree(line);
            return new Answer(
                    answer.path("exitCode").asInt(), answer.path("output").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
