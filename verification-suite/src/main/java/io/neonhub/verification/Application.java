package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.schema.PrismaSchema;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the plan asks of the application after a migration: a client can be generated, and its own health check
 * ({@code neonhub.app-check}, a command for the shell or an http URL) passes.
 */
@DeclaredSchema
@ExtendWith(ConfigurationValues.class)
@DisplayName("Application")
public class Application {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    @DisplayName("schema.prisma names a generator of a client")
    void generators(PrismaSchema declared, TestReporter reporter) {
        if (declared.generators().isEmpty()) {
            FindingReport.publish(
                    reporter,
                    Finding.warning(
                            "schema.prisma",
                            "has no generator, so prisma generate makes no client",
                            "Add generator client { provider = \"prisma-client-js\" }, unless the client is made elsewhere."));
        }
    }

    @Test
    @DisplayName("passes its own health check")
    void health(ConfigurationValues.Lookup configuration, TestReporter reporter) throws Exception {
        Optional<String> check = configuration.value("neonhub.app-check");
        if (check.isEmpty()) {
            FindingReport.publish(
                    reporter,
                    Finding.warning(
                            "application",
                            "needs a human: whether it connects and works was not tried",
                            "Start it with this database and look at its health check, or let this run do it: ci/verify smoke"
                                    + " --app-check COMMAND|URL."));
            return;
        }
        boolean http = check.get().startsWith("http://") || check.get().startsWith("https://");
        Optional<String> problem = http ? answer(URI.create(check.get())) : result(check.get());
        problem.ifPresent(it -> {
            throw new FindingsError(List.of(Finding.stop(
                    "application",
                    "its health check failed: " + it,
                    "Look at its log; roll back if it worked before the migration.")));
        });
    }

    private static Optional<String> answer(URI uri) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        try {
            int status = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status / 100 == 2 ? Optional.empty() : Optional.of("it answers with the status " + status);
        } catch (IOException e) {
            return Optional.of("it does not answer (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** What it prints may hold anything, so it is not repeated. */
    private static Optional<String> result(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return Optional.of("it did not end within " + PATIENCE.toSeconds() + " s");
        }
        return process.exitValue() == 0
                ? Optional.empty()
                : Optional.of("it ended with the exit code " + process.exitValue());
    }
}
