package io.neonhub.benchmark.work;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.Migrator;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.migration.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;

/** A database with NeonHub v3.0, for those who do without our templates. */
final class MigratedDatabase {
    /** Migrations of a benchmark don't fail. */
    static final ScratchDatabases NO_SCRATCH = new ScratchDatabases() {
        @Override
        public <T> T withEmptyDatabase(Function<DatabaseUrl, T> work) {
            throw new IllegalStateException("a migration failed");
        }
    };

    private MigratedDatabase() {}

    static void create(PostgresServer server, String name) throws SQLException {
        createEmpty(server.url("postgres"), name);
        migrate(server.url(name));
    }

    static void migrate(DatabaseUrl url) {
        Migrator.migrate(MigrationDirectory.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT), url, NO_SCRATCH);
    }

    /** In the place of one that may have that name. */
    static void createEmpty(DatabaseUrl maintenance, String name) throws SQLException {
        try (Connection connection = maintenance.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0");
        }
    }

    /** All that it holds, file by file. */
    static void copy(DatabaseUrl maintenance, String source, String name) throws SQLException {
        try (Connection connection = maintenance.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + source + " STRATEGY FILE_COPY");
        }
    }
}
