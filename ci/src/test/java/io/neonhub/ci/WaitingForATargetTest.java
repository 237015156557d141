package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is not there yet is waited for, with a bound; nobody waits for what time does not cure. */
class WaitingForATargetTest {
    @TempDir
    private Path home;

    @Test
    void aServerThatStartsAfterTheCommand() throws Exception {
        try (InstalledPostgres server = InstalledPostgres.made(home)) {
            CompletableFuture<Void> started = CompletableFuture.runAsync(() -> start(server), after(3));

            Run run = status(server, "--wait", "60");

            started.join();
            assertThat(run.out()).contains("Migration history").doesNotContain("No PostgreSQL answers");
            assertThat(run.err()).contains("Waiting for 127.0.0.1:" + server.port() + " to wake, 1 s of 60 s …\n");
        }
    }

    @Test
    void aServerThatRecoversFromACrash() throws Exception {
        try (InstalledPostgres server = InstalledPostgres.made(home)) {
            Path gate = crashed(server);
            server.start();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(status(server).out())
                            .contains("The server at 127.0.0.1:" + server.port()
                                    + " lets nobody in yet: FATAL: the database"
                                    + " system is starting up. Try again in a while, or add --wait 60, which tries until it"
                                    + " does."));
            CompletableFuture<Void> recovered = CompletableFuture.runAsync(() -> delete(gate), after(2));

            Run run = status(server, "--wait", "60");

            recovered.join();
            assertThat(run.out()).contains("Migration history").doesNotContain("lets nobody in");
            assertThat(run.err()).contains("Waiting for 127.0.0.1:" + server.port() + " to wake, 1 s of 60 s …\n");
        }
    }

    @Test
    void oneThatNeverComesIsWaitedForNoLongerThanWasSaid() {
        Run run = Run.of(
                home, Map.of(), "status", "--database-url", "postgresql://me@127.0.0.1:1/staging", "--wait", "2");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("No PostgreSQL answers at 127.0.0.1:1. Start it, or correct host and port. The driver says: "
                        + "Connection to 127.0.0.1:1 refused. Check that the hostname and port are correct and that"
                        + " the postmaster is accepting TCP/IP connections.\n"
                        + "It was waited for, 2 s in all. For longer, write --wait SECONDS.\n");
    }

    @Test
    void nobodyWaitsForWhatTimeDoesNotCure() {
        long start = System.nanoTime();

        Run run = Run.of(
                home,
                Map.of(),
                "status",
                "--database-url",
                "postgresql://me@nowhere.invalid/staging",
                "--wait",
                "3600");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("no host has the name nowhere.invalid").doesNotContain("waited");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aTimeWithoutSenseIsRefused() {
        Run run = Run.of(home, Map.of(), "status", "--database-url", "postgresql://me@here/staging", "--wait", "-1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--wait -1: write seconds, from 0 to 3600.\n");
    }

    private Run status(InstalledPostgres server, String... more) {
        String[] arguments = {"status", "--database-url", server.url("postgres").toUri()};
        String[] all =
                Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
        return Run.of(home, Map.of(), all);
    }

    /** It recovers until the file is gone. */
    private Path crashed(InstalledPostgres server) throws Exception {
        server.startAndWait();
        server.execute("CREATE TABLE lost AS SELECT generate_series(1, 1000) AS n");
        server.crash();
        Path gate = Files.createFile(home.resolve("gate"));
        server.configure("restore_command='while [ -e " + gate + " ]; do sleep 0.1; done; false'");
        Files.createFile(server.data().resolve("recovery.signal"));
        server.own(server.data().resolve("recovery.signal"));
        return gate;
    }

    private static Executor after(int seconds) {
        return CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
    }

    private static void start(InstalledPostgres server) {
        try {
            server.startAndWait();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
