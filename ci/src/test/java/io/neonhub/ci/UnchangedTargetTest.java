package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ci/verify smoke --writes rolled-back}, many times, each in a process of its own, half of them killed at a random
 * moment, directly and through PgBouncer in transaction mode, while somebody writes: the target stays as it is. How often is
 * {@code neonhub.test.smoke-runs}, drawn by {@code neonhub.test.seed}.
 */
@NeonHubDatabase
@Tag("processes")
class UnchangedTargetTest {
    private static final int RUNS = Integer.getInteger("neonhub.test.smoke-runs", 20);
    private static final Random RANDOM = new Random(Long.getLong("neonhub.test.seed", 20261127));

    @TempDir
    private Path folder;

    @Test
    void staysAsItIs(TestDatabase target) throws Exception {
        execute(target, "INSERT INTO users (id, email, \"updatedAt\") VALUES ('u1', 'a@example.org', now())");
        Outside outside = new Outside(target);
        List<String> before = outside.stateWithout("metric_events");
        List<String> outcomes = new ArrayList<>();

        try (PgBouncer pooler = PgBouncer.before(target.url(), folder);
                WriteLoad load = WriteLoad.on(target)) {
            long whole = TimeUnit.SECONDS.toMillis(8);
            for (int run = 0; run < RUNS; run++) {
                String url = run % 2 == 0 ? target.uri() : pooler.uri(target);
                boolean killed = run % 4 >= 2;
                long start = System.nanoTime();
                Process process = smoke(url, run);
                if (killed && !process.waitFor(RANDOM.nextLong(whole), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly().waitFor();
                    outcomes.add("killed");
                } else {
                    int exitCode = process.waitFor();
                    assertThat(exitCode).as(() -> output(process.pid())).isZero();
                    outcomes.add("GO");
                    whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                }
            }
            load.stop();
            assertThat(load.lost()).isZero();
        }

        outside.awaitNoOtherSession();
        assertThat(outside.stateWithout("metric_events")).isEqualTo(before);
        assertThat(count(target, "SELECT count(*) FROM metric_events WHERE type <> 'load'"))
                .isZero();
        assertThat(outcomes).contains("killed", "GO");
    }

    private Process smoke(String url, int run) throws IOException {
        Path log = folder.resolve("run-" + run + ".log");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dneonhub.verify.home=" + folder.resolve("home-" + run),
                        Verify.class.getName(),
                        "smoke",
                        "--writes",
                        "rolled-back",
                        "--database-url",
                        url)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private String output(long pid) {
        try (var logs = Files.list(folder)) {
            StringBuilder all = new StringBuilder("process " + pid + "\n");
            for (Path log : logs.filter(it -> it.toString().endsWith(".log")).toList()) {
                all.append(log.getFileName()).append(":\n").append(Files.readString(log));
            }
            return all.toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static long count(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
