package io.neonhub.ci;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.ci.launch.RunResult;
import io.neonhub.ci.launch.SuiteRun;
import io.neonhub.ci.report.Status;
import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.Deployment;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.ReadyMadeSuites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often {@code ci/verify smoke} waits for its target: over a link of 20 ms, each time is 20 ms. A login with a password
 * and without TLS, which the first suite that connects pays, is five of them.
 */
@NeonHubDatabase
class RoundTripsTest {
    private static final int LOGIN = 5;

    private static final Map<String, Integer> CONNECTION_HISTORY_DRIFT_AND_STRUCTURE = Map.of(
            "Connection", LOGIN,
            "Connectivity", 3,
            "Migration history", 3,
            "Schema drift", 2,
            "Tables", 0,
            "Indexes", 6,
            "Foreign keys", 0);

    private static final Map<String, Integer> FURTHER =
            Map.of("Rights", 2, "Health", 5, "Performance", 7, "Application", 0);

    @TempDir
    private Path folder;

    @Test
    void connectionHistoryDriftAndStructureTakeTwentyAtMost(TestDatabase target) throws Exception {
        assertThat(sum(CONNECTION_HISTORY_DRIFT_AND_STRUCTURE)).isLessThanOrEqualTo(20);

        try (CountingProxy link = before(target)) {
            assertThat(suites(link, Map.of("neonhub.target.url", through(link, target))))
                    .containsAllEntriesOf(CONNECTION_HISTORY_DRIFT_AND_STRUCTURE)
                    .containsAllEntriesOf(FURTHER)
                    .hasSize(11);
            assertThat(link.connections()).isEqualTo(1);
        }
    }

    @Test
    void withSeventyFiveTablesTheyAreNoMore(Databases databases) throws Exception {
        Path migrations = project(75);
        try (TestDatabase target = databases.empty();
                CountingProxy link = before(target)) {
            MigrationDirectory directory = MigrationDirectory.read(migrations.toString(), PrismaVersion.DEFAULT);
            Deployment.run(directory, directory.migrations(), target.url());

            assertThat(suites(
                            link,
                            Map.of(
                                    "neonhub.target.url", through(link, target),
                                    "neonhub.migrations", migrations.toString(),
                                    "neonhub.schema",
                                            folder.resolve("schema.prisma").toString())))
                    .containsAllEntriesOf(CONNECTION_HISTORY_DRIFT_AND_STRUCTURE);
        }
    }

    /** That of the application is looked at, too: a login, and a look from each side whether both lead to one database. */
    @Test
    void aSecondUrlIsASecondLogin(TestDatabase target) throws Exception {
        try (CountingProxy link = before(target)) {
            Map<String, Integer> suites = suites(
                    link,
                    Map.of(
                            "neonhub.target.url",
                            through(link, target),
                            "neonhub.target.application-url",
                            through(link, target) + "?application_name=app"));

            assertThat(sum(suites)).isEqualTo(sum(CONNECTION_HISTORY_DRIFT_AND_STRUCTURE) + sum(FURTHER) + LOGIN + 2);
            assertThat(link.connections()).isEqualTo(2);
        }
    }

    @Test
    void theCommandAddsNone(TestDatabase target) throws Exception {
        try (CountingProxy link = before(target)) {
            assertThat(smoke("--database-url", through(link, target))).isZero();

            assertThat(link.roundTrips()).isEqualTo(sum(CONNECTION_HISTORY_DRIFT_AND_STRUCTURE) + sum(FURTHER));
            assertThat(link.connections()).isEqualTo(1);
        }
    }

    /** Whoever waits for a server that may sleep, as for one of Neon's, tries beforehand whether it lets us in. */
    @Test
    void waitingForATargetIsALoginMore(TestDatabase target) throws Exception {
        try (CountingProxy link = before(target)) {
            assertThat(smoke("--database-url", through(link, target), "--wait", "60"))
                    .isZero();

            assertThat(link.roundTrips()).isEqualTo(sum(CONNECTION_HISTORY_DRIFT_AND_STRUCTURE) + sum(FURTHER) + LOGIN);
        }
    }

    private int smoke(String... options) {
        return Run.of(
                        folder,
                        Map.of(),
                        Stream.concat(Stream.of("smoke"), Stream.of(options)).toArray(String[]::new))
                .exitCode();
    }

    private static CountingProxy before(TestDatabase target) throws IOException {
        return new CountingProxy(target.url().host(), target.url().port());
    }

    private static String through(CountingProxy link, TestDatabase target) {
        return target.uri().replace(":" + target.url().port() + "/", ":" + link.port() + "/");
    }

    /** Per suite its round trips, its checks one after the other, as smoke has them. */
    private static Map<String, Integer> suites(CountingProxy link, Map<String, String> parameters) {
        Map<String, String> configuration = new HashMap<>(parameters);
        configuration.put("neonhub.keep", "never");
        configuration.put("neonhub.server.ahead", "true");
        configuration.put("junit.jupiter.execution.parallel.enabled", "false");
        Map<String, Integer> suites = new LinkedHashMap<>();
        RunResult result = new SuiteRun(
                        ReadyMadeSuites.smoke().stream()
                                .map(it -> selectClass(it))
                                .toList(),
                        configuration,
                        Clock.systemUTC(),
                        suite -> suites.put(suite.name(), link.roundTrips() - sum(suites)))
                .run();
        assertThat(result.failure()).isEmpty();
        assertThat(result.suites())
                .flatExtracting(suite -> suite.checks())
                .extracting(check -> check.status())
                .containsOnly(Status.PASSED, Status.NOT_RUN);
        return suites;
    }

    private static int sum(Map<String, Integer> suites) {
        return suites.values().stream().mapToInt(it -> it).sum();
    }

    /** A chain of so many tables; gives the folder of its migrations. */
    private Path project(int tables) throws IOException {
        Path migration = Files.createDirectories(folder.resolve("migrations/20260101000000_all"));
        Files.writeString(migration.resolve("migration.sql"), each(tables, number -> """
                CREATE TABLE "Table%1$d" ("id" INTEGER NOT NULL, "name" TEXT NOT NULL, "nextId" INTEGER,
                  CONSTRAINT "Table%1$d_pkey" PRIMARY KEY ("id"));
                CREATE UNIQUE INDEX "Table%1$d_name_key" ON "Table%1$d"("name");
                CREATE INDEX "Table%1$d_nextId_idx" ON "Table%1$d"("nextId");
                ALTER TABLE "Table%1$d" ADD CONSTRAINT "Table%1$d_nextId_fkey" FOREIGN KEY ("nextId")
                  REFERENCES "Table%1$d"("id") ON DELETE SET NULL ON UPDATE CASCADE;
                """.formatted(number)));
        Files.writeString(
                folder.resolve("schema.prisma"),
                "datasource db {\n  provider = \"postgresql\"\n  url = env(\"DATABASE_URL\")\n}\n"
                        + "generator client {\n  provider = \"prisma-client-js\"\n}\n"
                        + each(tables, number -> """
                        model Table%1$d {
                          id     Int    @id
                          name   String @unique
                          nextId Int?
                          next   Table%1$d?  @relation("chain%1$d", fields: [nextId], references: [id])
                          before Table%1$d[] @relation("chain%1$d")

                          @@index([nextId])
                        }
                        """.formatted(number)));
        return folder.resolve("migrations");
    }

    private static String each(int tables, Function<Integer, String> text) {
        return IntStream.rangeClosed(1, tables).boxed().map(text).collect(joining());
    }
}
