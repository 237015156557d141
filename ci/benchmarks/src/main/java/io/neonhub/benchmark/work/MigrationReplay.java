package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.Migrator;
import io.neonhub.migration.PrismaVersion;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Applying a long history to an empty database. */
public record MigrationReplay() implements Work {
    private static final int MIGRATIONS = 400;
    private static final String DATABASE = "replay";

    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public String title() {
        return "replaying " + MIGRATIONS + " migrations";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(0.6, "ours", "plain Flyway"));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Stage stage = new Stage();
        PostgresServer server = stage.closing(surroundings.embedded().start());
        GeneratedMigrations files = GeneratedMigrations.write(surroundings.newFolder("migrations"), MIGRATIONS);
        MigrationDirectory directory = MigrationDirectory.read(files.prisma().toString(), PrismaVersion.DEFAULT);
        stage.add("ours", Replay.timed(server, DATABASE, url -> Migrator.migrate(directory, url, MigratedDatabase.NO_SCRATCH)))
                .add("plain Flyway", Replay.timed(server, DATABASE, url -> flyway(url, files.flyway())))
                .add("one simple query per file", Replay.timed(server, DATABASE, url -> queries(url, directory)));
        surroundings.clients().ifPresent(home -> stage.add("psql", Replay.timed(server, DATABASE, url -> psql(home, url, files))));
        return stage;
    }

    private static void flyway(DatabaseUrl url, Path files) {
        Flyway.configure()
                .dataSource(url.toJdbc(), url.user(), url.password())
                .locations("filesystem:" + files)
                .load()
                .migrate();
    }

    private static void queries(DatabaseUrl url, MigrationDirectory directory) throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            for (Migration migration : directory.migrations()) {
                statement.execute(migration.script());
            }
        }
    }

    private static void psql(Path home, DatabaseUrl url, GeneratedMigrations files) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-X", "-q", "-v", "ON_ERROR_STOP=1"));
        files.scripts().forEach(script -> arguments.addAll(List.of("-f", script.toString())));
        new ClientProgram(home, url).run("psql", arguments);
    }
}
