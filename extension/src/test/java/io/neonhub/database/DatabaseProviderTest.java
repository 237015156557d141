package io.neonhub.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.AppliedMigration;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseProviderTest {
    private final DatabaseProvider provider = DatabaseProvider.on(EmbeddedServer.start(EmbeddedSettings.defaults()));

    @AfterAll
    void stopTheServer() {
        provider.close();
    }

    @Test
    void aClosedDatabaseIsGoneAndSoAreItsOpenConnections() throws SQLException {
        TestDatabase database = provider.create(recipe());
        try (Connection leaked = database.connect()) {
            database.close();
            database.close();
            await().untilAsserted(() -> assertThat(databases(database.url().withDatabase("postgres")))
                    .doesNotContain(database.name()));
            assertThat(leaked.isValid(5)).isFalse();
        }
    }

    @Test
    void aRecipeIsMigratedOnceHoweverManyAskAtTheSameTime() throws Exception {
        DatabaseRecipe recipe = recipe("classpath:seed/one-user.sql");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<TestDatabase>> futures = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                futures.add(threads.submit((Callable<TestDatabase>) () -> provider.create(recipe)));
            }
            List<List<AppliedMigration>> migrations = new ArrayList<>();
            for (Future<TestDatabase> future : futures) {
                try (TestDatabase database = future.get()) {
                    migrations.add(database.migrations());
                }
            }
            assertThat(migrations).allSatisfy(applied -> assertThat(applied).isSameAs(migrations.get(0)));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aDatabaseThatLayReadyHasHadASession() {
        await().untilAsserted(() -> {
            try (TestDatabase database = provider.create(recipe())) {
                assertThat(sessions(database)).isPositive();
            }
        });
    }

    @Test
    void aTemplateCannotBeConnectedTo() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(EmbeddedSettings.defaults());
                DatabaseProvider own = DatabaseProvider.on(server);
                TestDatabase database = own.create(recipe());
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT bool_and(datistemplate AND NOT datallowconn)"
                        + " FROM pg_database WHERE datname LIKE 'neonhub_template_%'")) {
            row.next();
            // NULL, which is false here, where there is none. An earlier run may have left others.
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    @Test
    void aSeedScriptThatFailsIsNamedAndLeavesNoDatabase() throws SQLException {
        DatabaseRecipe recipe = recipe("classpath:seed/broken.sql");
        try (EmbeddedServer server = emptyServer();
                DatabaseProvider own = DatabaseProvider.on(server)) {
            assertThatThrownBy(() -> own.create(recipe))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("""
                            The seed script fails at classpath:seed/broken.sql, line 3:
                                INSERT INTO nowhere VALUES (1)
                            42P01: relation "nowhere" does not exist
                            It runs after all migrations, in one transaction.""");
            assertThat(databases(server.url("postgres")))
                    .filteredOn(name -> name.startsWith("neonhub_"))
                    .as("the migrated database without the seed, which other recipes use")
                    .hasSize(1);
        }
    }

    @Test
    void theUriCarriesTheLogin() {
        try (TestDatabase database = provider.create(recipe())) {
            assertThat(database.uri())
                    .startsWith("postgresql://postgres:")
                    .endsWith("@127.0.0.1:" + database.url().port() + "/" + database.name());
            assertThat(database)
                    .hasToString(
                            "postgresql://postgres@127.0.0.1:" + database.url().port() + "/" + database.name());
        }
    }

    /** One on which no earlier run left a template. */
    private static EmbeddedServer emptyServer() {
        EmbeddedSettings settings = EmbeddedSettings.defaults();
        return EmbeddedServer.start(new EmbeddedSettings(
                settings.postgresHome(),
                settings.major(),
                settings.cacheFolder(),
                settings.temporaryFolder(),
                false,
                settings.reason()));
    }

    private static DatabaseRecipe recipe(String... seed) {
        return DatabaseRecipe.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT, List.of(seed));
    }

    /** Seen from outside, so that looking adds none. */
    private static long sessions(TestDatabase database) throws SQLException {
        try (Connection connection = database.url().withDatabase("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT sessions FROM pg_stat_database WHERE datname = '" + database.name() + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> databases(DatabaseUrl url) throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
