package io.neonhub.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one server, as CI machines are. Each test has a server of its own, where it counts everything. */
@Tag("processes")
class SharedServerTest {
    private static final String TEMPLATES = "SELECT datname FROM pg_database WHERE datname LIKE 'neonhub_template_%'";
    private static final String OTHERS =
            "SELECT datname FROM pg_database WHERE datname LIKE 'neonhub_%' AND datname NOT LIKE 'neonhub_template_%'";

    /** 50 in a long run. */
    private static final int KILLS = Integer.getInteger("neonhub.test.kills", 5);

    /** 8 processes with 125 databases each in a long run. */
    private static final int PROCESSES = Integer.getInteger("neonhub.test.processes", 4);

    private static final int DATABASES = Integer.getInteger("neonhub.test.databases", 25);

    @TempDir
    Path folder;

    private PostgresServer server;

    @BeforeEach
    void start() {
        server = new EmbeddedSettings(
                        Optional.empty(),
                        EmbeddedSettings.DEFAULT_MAJOR,
                        EmbeddedSettings.defaultCacheFolder(),
                        Optional.empty(),
                        false,
                        "nothing of an earlier test on it")
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aTemplateIsBuiltOnceHoweverManyProcessesNeedItAtTheSameTime() throws Exception {
        String migrations = migrations("one", builtOnce("one"));
        List<Process> machines = IntStream.range(0, PROCESSES)
                .mapToObj(i -> machine(migrations, DATABASES, false))
                .toList();

        assertThat(databases(machines))
                .hasSize(PROCESSES * DATABASES)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.endsWith(" 1"));
        assertThat(query(TEMPLATES)).hasSize(1);
        assertThat(query(OTHERS)).isEmpty();
    }

    @Test
    void ofTwoTemplatesThatEightProcessesNeedAtTheSameTimeEachIsBuiltOnce() throws Exception {
        String one = migrations("one", builtOnce("one"));
        String other = migrations("other", builtOnce("other"));
        List<Process> machines = IntStream.range(0, 4)
                .mapToObj(i -> Stream.of(one + File.pathSeparator + other, other + File.pathSeparator + one))
                .flatMap(both -> both)
                .map(both -> machine(both, 2, false))
                .toList();

        assertThat(databases(machines)).hasSize(16).doesNotHaveDuplicates().allMatch(line -> line.endsWith(" 1"));
        assertThat(query(TEMPLATES)).hasSize(2);
        assertThat(query(OTHERS)).isEmpty();
    }

    private static List<String> databases(List<Process> machines) throws InterruptedException {
        List<String> databases = new ArrayList<>();
        for (Process machine : machines) {
            databases.addAll(lines(machine));
            assertThat(machine.waitFor()).isZero();
        }
        return databases;
    }

    @Test
    void whoeverBuildsATemplateMayDieAtAnyMoment() throws Exception {
        Random moments = new Random(11);
        int halves = 0;
        for (int i = 0; i < KILLS; i++) {
            String before = "0" + String.join("", query("SELECT max(oid) FROM pg_database"));
            Process machine = machine(slowMigrations(), 1, true);
            if (i % 2 == 0) {
                await().atMost(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> !query(TEMPLATES + " AND oid > " + before).isEmpty());
            }
            Thread.sleep(moments.nextInt(i % 2 == 0 ? 900 : 2_500));
            machine.destroyForcibly().waitFor();
            halves += query(TEMPLATES + " AND NOT datistemplate AND oid > " + before)
                    .size();
            removeWhole();
        }
        assertThat(halves).as("templates that were half built").isGreaterThan(KILLS / 4);

        Process last = machine(slowMigrations(), 1, false);
        assertThat(lines(last)).hasSize(1).allMatch(line -> line.endsWith(" 3"));
        assertThat(query(TEMPLATES)).hasSize(1);
    }

    @Test
    void databasesOfAProcessThatDiedAreDroppedThoseOfALivingOneNever() throws Exception {
        Process dead = machine(migrations(), 2, true);
        Process living = machine(migrations(), 2, true);
        List<String> ofTheDead = names(dead, 2);
        List<String> ofTheLiving = names(living, 2);
        dead.destroyForcibly().waitFor();

        Process another = machine(migrations(), 1, true);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(query(OTHERS)).doesNotContainAnyElementsOf(ofTheDead));

        assertThat(query(OTHERS)).containsAll(ofTheLiving);
        end(living);
        end(another);
        assertThat(query(OTHERS)).isEmpty();
    }

    @Test
    void aLivingProcessWhoseSessionsWereAllEndedKeepsItsDatabases() throws Exception {
        Process living = machine(migrations(), 1, true);
        Process another = machine(migrations(), 1, true);
        List<String> names = new ArrayList<>(names(living, 1));
        names.addAll(names(another, 1));

        query("SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                + " AND backend_type = 'client backend'");
        Thread.sleep(Duration.ofSeconds(2L * Orphans.SECONDS_BETWEEN_LOOKS + 2).toMillis());

        assertThat(query(OTHERS)).containsAll(names);
        end(living);
        end(another);
        assertThat(query(OTHERS)).isEmpty();
    }

    /** So that the next has to build it again. */
    private void removeWhole() throws SQLException {
        for (String template : query(TEMPLATES + " AND datistemplate")) {
            try (Connection connection = server.url("postgres").connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER DATABASE " + template + " IS_TEMPLATE false");
                statement.execute("DROP DATABASE " + template + " WITH (FORCE)");
            }
        }
    }

    private static void end(Process machine) throws Exception {
        machine.getOutputStream().close();
        assertThat(machine.waitFor()).isZero();
    }

    /** A second build of a template would meet the role of the first. */
    private static String builtOnce(String name) {
        return "CREATE ROLE made_once_" + name + "; CREATE TABLE t (id int PRIMARY KEY);";
    }

    private String migrations() {
        return migrations("plain", "CREATE TABLE t (id int PRIMARY KEY);");
    }

    private String migrations(String directory, String sql) {
        return write(directory, "20260101000000_first", sql);
    }

    private String slowMigrations() {
        write("slow", "20260101000000_first", "CREATE TABLE t (id int PRIMARY KEY); SELECT pg_sleep(0.3);");
        write("slow", "20260102000000_second", "CREATE TABLE u (id int PRIMARY KEY); SELECT pg_sleep(0.3);");
        return write("slow", "20260103000000_third", "CREATE TABLE v (id int PRIMARY KEY); SELECT pg_sleep(0.3);");
    }

    private String write(String directory, String name, String sql) {
        try {
            Path migrations = folder.resolve(directory);
            Path migration = Files.createDirectories(migrations.resolve(name));
            Files.writeString(migration.resolve("migration.sql"), sql);
            return migrations.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process machine(String migrations, int databases, boolean hold) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ChildMachine.class.getName(),
                            server.url("postgres").toUri(),
                            migrations,
                            String.valueOf(databases),
                            String.valueOf(hold))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Process machine) {
        return machine.inputReader().lines().toList();
    }

    private static List<String> names(Process machine, int count) throws IOException {
        BufferedReader output = machine.inputReader();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(output.readLine().split(" ")[0]);
        }
        return names;
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
