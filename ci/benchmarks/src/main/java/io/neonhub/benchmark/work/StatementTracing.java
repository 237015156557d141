package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.migration.SqlScript;
import io.neonhub.migration.SqlStatement;
import io.neonhub.verification.safety.StatementTracer;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

/** Looking at the locks of each statement of a long history, beside running the statements alone. */
public record StatementTracing() implements Work {
    private static final int MIGRATIONS = 400;
    private static final String TRACED = "traced";
    private static final String ALONE = "statement by statement";
    private static final String DATABASE = "tracing";

    @Override
    public String name() {
        return "tracing";
    }

    @Override
    public String title() {
        return "the locks of " + MIGRATIONS + " migrations";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(1.1, TRACED, ALONE));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Stage stage = new Stage();
        PostgresServer server = stage.closing(surroundings.embedded().start());
        GeneratedMigrations files = GeneratedMigrations.write(surroundings.newFolder("tracing"), MIGRATIONS);
        List<Migration> migrations = MigrationDirectory.read(files.prisma().toString(), PrismaVersion.DEFAULT)
                .migrations();
        return stage.add(TRACED, Replay.timed(server, DATABASE, url -> trace(url, migrations)))
                .add(ALONE, Replay.timed(server, DATABASE, url -> replay(url, migrations)));
    }

    private static void trace(DatabaseUrl url, List<Migration> migrations) throws Exception {
        try (StatementTracer tracer = StatementTracer.open(url)) {
            for (Migration migration : migrations) {
                if (tracer.trace(migration).refusal().isPresent()) {
                    throw new IllegalStateException(migration.name());
                }
            }
        }
    }

    private static void replay(DatabaseUrl url, List<Migration> migrations) throws Exception {
        try (Connection connection = url.connect();
                Statement query = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Migration migration : migrations) {
                for (SqlStatement statement : SqlScript.split(migration.script())) {
                    query.execute(statement.text());
                }
                connection.commit();
            }
        }
    }
}
