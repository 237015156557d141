package io.neonhub.database.server.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.migration.MigrationFailedException;
import io.neonhub.migration.PrismaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** All that is done on a server is done by a role that may create databases, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainRoleTest {
    private final EmbeddedServer running = EmbeddedServer.start(EmbeddedSettings.defaults());

    @BeforeAll
    void createTheRole() throws SQLException {
        try (Connection connection = running.url("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE plain LOGIN CREATEDB PASSWORD 'hush'");
        }
    }

    @AfterAll
    void stopTheServer() {
        running.close();
    }

    @Test
    void makesMigratesClonesAndDropsDatabases() throws SQLException {
        DatabaseRecipe recipe =
                DatabaseRecipe.read("classpath:io/neonhub/v3.0/prisma/migrations", PrismaVersion.DEFAULT, List.of());
        TestDatabase database;
        try (DatabaseProvider provider = provider()) {
            database = provider.create(recipe);
            assertThat(string(
                            database.url(),
                            "SELECT datdba::regrole FROM pg_database WHERE datname = current_database()"))
                    .isEqualTo("plain");
            assertThat(string(database.url(), "SELECT count(*) FROM users")).isEqualTo("0");

            database.connect();
            database.close();
        }
        String left = "SELECT count(*) FROM pg_database WHERE datname = '" + database.name() + "'";
        assertThat(string(running.url("postgres"), left)).isEqualTo("0");
    }

    @Test
    void createsExtensionsThatAreTrusted(@TempDir Path folder) throws Exception {
        DatabaseRecipe recipe = recipe(
                folder,
                "CREATE EXTENSION citext; CREATE EXTENSION pgcrypto; CREATE EXTENSION"
                        + " \"uuid-ossp\"; CREATE EXTENSION pg_trgm; CREATE TABLE t (name citext)");
        try (DatabaseProvider provider = provider();
                TestDatabase database = provider.create(recipe)) {
            assertThat(string(database.url(), "SELECT count(*) FROM pg_extension"))
                    .isEqualTo("5");
        }
    }

    @Test
    void isToldWhichExtensionIsNotTrusted(@TempDir Path folder) throws Exception {
        DatabaseRecipe recipe = recipe(folder, "CREATE EXTENSION file_fdw");
        try (DatabaseProvider provider = provider()) {
            assertThatThrownBy(() -> provider.create(recipe))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessage("""
                            Migration 20260101000000_first fails at %s, line 1:
                                CREATE EXTENSION file_fdw
                            42501: permission denied to create extension "file_fdw"
                            Hint: Must be superuser to create this extension.
                            Applied before it: nothing. Not applied: this one.""".formatted(folder.resolve("20260101000000_first/migration.sql")));
        }
    }

    private DatabaseProvider provider() {
        DatabaseUrl url = running.url("postgres");
        return DatabaseProvider.on(ExistingSettings.parse(
                        "here", "postgresql://plain:hush@" + url.host() + ":" + url.port() + "/postgres?schema=public")
                .start());
    }

    private static DatabaseRecipe recipe(Path folder, String sql) throws IOException {
        Path migration = Files.createDirectories(folder.resolve("20260101000000_first"));
        Files.writeString(migration.resolve("migration.sql"), sql);
        return DatabaseRecipe.read(folder.toString(), PrismaVersion.DEFAULT, List.of());
    }

    private static String string(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
