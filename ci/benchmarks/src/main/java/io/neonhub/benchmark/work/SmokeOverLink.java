package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Contender;
import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.benchmark.subject.SuiteRun;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.Deployment;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.ReadyMadeSuites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looking at a database of 75 tables over a link of 20 ms. What {@code prisma migrate status} and {@code migrate diff} look
 * at is part of what smoke does, which replays the migrations as well, or takes a ready template of them.
 */
public record SmokeOverLink() implements Work {
    private static final int TABLES = 75;
    private static final Duration ROUND_TRIP = Duration.ofMillis(20);
    private static final String SMOKE = "smoke";
    private static final String SMOKE_PROCESS = "smoke, the process";
    private static final String PRISMA = "prisma migrate status + diff";
    private static final String PRISMA_PROCESS = "prisma migrate status + diff, two processes";
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "smoke";
    }

    @Override
    public String title() {
        return "smoke of 75 tables over 20 ms";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(1, SMOKE, PRISMA), Target.atMost(1, SMOKE_PROCESS, PRISMA_PROCESS));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Stage stage = new Stage();
        PostgresServer server = stage.closing(surroundings.embedded().start());
        Project project = Project.in(surroundings.newFolder("smoke"));
        DatabaseUrl live = project.deployed(server);
        SlowLink link = stage.closing(new SlowLink(live.host(), live.port(), ROUND_TRIP));
        String url = live.toUri().replace(":" + live.port() + "/", ":" + link.port() + "/");
        Map<String, String> configuration = Map.of(
                "neonhub.target.url", url,
                "neonhub.server.ahead", "true",
                "neonhub.migrations", project.migrations().toString(),
                "neonhub.schema", project.schema().toString(),
                "neonhub.cache", surroundings.cache().toString());
        stage.add(SMOKE, counted(SMOKE, link, () -> SuiteRun.run(ReadyMadeSuites.smoke(), configuration)));
        stage.add(SMOKE_PROCESS, counted(SMOKE_PROCESS, link, () -> inJvm(configuration)));
        if (surroundings.prisma().isPresent()) {
            Path referee = surroundings.prisma().get();
            PrismaProcess prisma = stage.closing(PrismaProcess.start(referee));
            stage.add(PRISMA, counted(PRISMA, link, () -> {
                prisma.millis("status", url, project.migrations());
                prisma.millis("diff", url, project.schema());
            }));
            stage.add(PRISMA_PROCESS, counted(PRISMA_PROCESS, link, () -> {
                succeed(
                        referee,
                        List.of(
                                "node",
                                "referee.mjs",
                                "status",
                                url,
                                project.migrations().toString()));
                succeed(
                        referee,
                        List.of(
                                "node",
                                "referee.mjs",
                                "diff",
                                url,
                                project.schema().toString()));
            }));
        }
        return stage;
    }

    private interface Run {
        void run() throws Exception;
    }

    /** Milliseconds; its round trips are told beside them. */
    private static Contender counted(String name, SlowLink link, Run run) {
        return () -> {
            link.roundTrips();
            long start = System.nanoTime();
            run.run();
            double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
            System.err.println("  " + name + ": " + link.roundTrips() + " round trips");
            return millis;
        };
    }

    /** With the options of {@code ci/verify}. */
    private static void inJvm(Map<String, String> configuration) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                SuiteRun.class.getName()));
        configuration.forEach((key, value) -> command.add(key + "=" + value));
        succeed(Path.of("."), command);
    }

    private static void succeed(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.get(command.size() - 1) + " failed:\n" + output);
        }
    }

    /** Migrations of five tables each, and the schema.prisma that they make. */
    private record Project(Path migrations, Path schema) {
        private static final int TABLES_AT_ONCE = 5;

        static Project in(Path folder) throws IOException {
            Path migrations = folder.resolve("migrations");
            for (int first = 0; first < TABLES; first += TABLES_AT_ONCE) {
                Path migration = Files.createDirectories(
                        migrations.resolve("202601%02d000000_tables".formatted(first / TABLES_AT_ONCE + 1)));
                Files.writeString(
                        migration.resolve("migration.sql"),
                        IntStream.range(first, first + TABLES_AT_ONCE)
                                .mapToObj(GeneratedTables::table)
                                .collect(Collectors.joining("\n")));
            }
            return new Project(
                    migrations, Files.writeString(folder.resolve("schema.prisma"), GeneratedTables.models(TABLES)));
        }

        DatabaseUrl deployed(PostgresServer server) throws Exception {
            DatabaseUrl live = server.url("smoke");
            MigratedDatabase.createEmpty(server.url("postgres"), live.database());
            MigrationDirectory directory = MigrationDirectory.read(migrations.toString(), PrismaVersion.DEFAULT);
            Deployment.run(directory, directory.migrations(), live).failure().ifPresent(failure -> {
                throw new IllegalStateException(failure);
            });
            return live;
        }
    }
}
