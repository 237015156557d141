package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.benchmark.subject.SuiteRun;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.verification.InterruptionRehearsal;
import io.neonhub.verification.ReadyMadeSuites;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rehearsing a release on a database of a gigabyte, but for the interruptions, beside the bare operations that it consists
 * of, in the same numbers: one dump, two restores, six copies, what the migration and its way back do, and seven times a
 * fingerprint of all rows.
 */
public record Rehearsing() implements Work {
    private static final String REHEARSAL = "rehearsal";
    private static final String BARE = "the bare operations";
    private static final String DATABASE = "gigabyte";
    private static final int EVENTS = 4_000_000;
    private static final int COPIES = 6;
    private static final int DEPLOYMENTS = 3;
    private static final int FINGERPRINTS = 7;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String INITIAL = "20251012154609_initial";
    private static final String UP = "ALTER TABLE \"metric_events\" ADD COLUMN \"source\" TEXT;\n";
    private static final String DOWN = "ALTER TABLE \"metric_events\" DROP COLUMN \"source\";\n";

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public String title() {
        return "rehearsing a release on 1 GB";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(1.25, REHEARSAL, BARE));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Stage stage = new Stage();
        if (surroundings.clients().isEmpty()) {
            return stage;
        }
        Path home = surroundings.clients().get();
        PostgresServer server = stage.closing(surroundings.ofClients().start());
        MigratedDatabase.create(server, DATABASE);
        DatabaseUrl source = server.url(DATABASE);
        System.err.println("  " + fill(source));
        Path project = project(surroundings.newFolder("rehearsal"));
        Map<String, String> configuration = Map.of(
                "neonhub.target.url", source.toUri(),
                "neonhub.migrations", project.resolve("migrations").toString(),
                "neonhub.schema", project.resolve("schema.prisma").toString(),
                "neonhub.postgres.home", home.toString(),
                "neonhub.postgres.client", home.resolve("bin").toString(),
                "neonhub.tmp", surroundings.newFolder("scratch").toString(),
                "neonhub.cache", "off");
        stage.add(REHEARSAL, () -> {
            long start = System.nanoTime();
            SuiteRun.run(suites(), configuration);
            return (System.nanoTime() - start) / NANOS_PER_MILLI;
        });
        stage.add(BARE, () -> bare(home, server, surroundings.newFolder("bare")));
        return stage;
    }

    private static List<Class<?>> suites() {
        return Stream.concat(ReadyMadeSuites.backup().stream(), ReadyMadeSuites.rehearsal().stream())
                .filter(suite -> suite != InterruptionRehearsal.class)
                .toList();
    }

    /** Its size, for people. */
    private static String fill(DatabaseUrl url) throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO users (id, email, \"updatedAt\")"
                    + " SELECT 'user-' || n, n || '@neonhub.example', now() FROM generate_series(1, 50000) AS n");
            statement.execute("INSERT INTO content_drafts (id, title, topic, body, \"createdById\", \"updatedAt\")"
                    + " SELECT 'draft-' || n, 'title ' || n, 'topic', repeat(md5(n::text), 20), 'user-' || n % 50000 + 1, now()"
                    + " FROM generate_series(1, 200000) AS n");
            statement.execute("INSERT INTO metric_events (id, type, meta) SELECT 'event-' || n, 'page_view',"
                    + " jsonb_build_object('path', md5(n::text), 'n', n) FROM generate_series(1, " + EVENTS + ") AS n");
            statement.execute("VACUUM ANALYZE");
            try (ResultSet row =
                    statement.executeQuery("SELECT pg_size_pretty(pg_database_size(current_database()))")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static Path project(Path folder) throws IOException {
        write(folder, "migrations/" + INITIAL + "/migration.sql", bundled(NeonHubV3.MIGRATIONS + "/" + INITIAL + "/migration.sql"));
        write(folder, "migrations/20261201090000_source/migration.sql", UP);
        write(folder, "migrations/20261201090000_source/down.sql", DOWN);
        write(folder, "schema.prisma", bundled(NeonHubV3.SCHEMA).replaceFirst("(model MetricEvent \\{\\R)", "$1  source String?\n"));
        return folder;
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static String bundled(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                NeonHubV3.class.getClassLoader().getResourceAsStream(resource.replace("classpath:", "")))) {
            return new String(stream.readAllBytes());
        }
    }

    private static double bare(Path home, PostgresServer server, Path folder) throws Exception {
        Path dump = folder.resolve("gigabyte.dump");
        List<String> made = new ArrayList<>();
        long start = System.nanoTime();
        new ClientProgram(home, server.url(DATABASE)).run("pg_dump", List.of("--format=custom", "--file=" + dump));
        fingerprint(server.url(DATABASE), 1);
        String first = restored(home, server, dump, "restored_1", made);
        restored(home, server, dump, "restored_2", made);
        fingerprint(server.url(first), FINGERPRINTS - 1);
        for (int i = 0; i < COPIES; i++) {
            String copy = "copy_" + i;
            made.add(copy);
            MigratedDatabase.copy(server.url("postgres"), first, copy);
            if (i < DEPLOYMENTS) {
                execute(server.url(copy), UP);
            }
        }
        execute(server.url("copy_0"), DOWN);
        execute(server.url("copy_1"), "ANALYZE");
        execute(server.url("copy_2"), "ANALYZE");
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        for (String name : made) {
            execute(server.url("postgres"), "DROP DATABASE " + name);
        }
        Files.delete(dump);
        return millis;
    }

    private static String restored(Path home, PostgresServer server, Path dump, String name, List<String> made)
            throws Exception {
        MigratedDatabase.createEmpty(server.url("postgres"), name);
        made.add(name);
        new ClientProgram(home, server.url(name))
                .run("pg_restore", List.of("--dbname=" + name, "--no-owner", "--jobs=2", dump.toString()));
        return name;
    }

    private static void fingerprint(DatabaseUrl url, int times) throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < times; i++) {
                for (String table : List.of("users", "content_drafts", "metric_events")) {
                    statement.execute("SELECT count(*), sum(hashtextextended(t::text, 0)) FROM " + table + " AS t");
                }
            }
        }
    }

    private static void execute(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
