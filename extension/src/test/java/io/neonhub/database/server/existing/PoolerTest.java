package io.neonhub.database.server.existing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real PgBouncer, whose host and port tell nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolerTest {
    private final EmbeddedServer running = EmbeddedServer.start(EmbeddedSettings.defaults());

    @AfterAll
    void stopTheServer() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pool_mode = transaction",
                "pool_mode = transaction\ndefault_pool_size = 1",
                "pool_mode = transaction\nserver_round_robin = 1\nmin_pool_size = 3",
                "pool_mode = statement",
                "pool_mode = session"
            })
    void isRefusedInEveryMode(String settings, @TempDir Path folder) throws IOException {
        assertRefused(folder, "*", settings, "", "");
    }

    @Test
    void isRefusedWhenItRefusesASchema(@TempDir Path folder) throws IOException {
        assertRefused(
                folder,
                "*",
                "pool_mode = transaction",
                "?schema=public",
                " It says: FATAL: unsupported startup parameter: search_path");
    }

    @Test
    void isRefusedWhenItRefusesADatabase(@TempDir Path folder) throws IOException {
        assertRefused(folder, "app", "pool_mode = transaction", "", " It says: FATAL: bouncer config error");
    }

    private void assertRefused(Path folder, String database, String settings, String parameters, String said)
            throws IOException {
        try (PgBouncer pooler = PgBouncer.start(folder, running.url("postgres"), database, settings)) {
            String url = "postgresql://anybody:hush@127.0.0.1:" + pooler.port() + "/" + parameters;

            assertThatThrownBy(() -> ExistingSettings.parse("here", url).start())
                    .isExactlyInstanceOf(EnvironmentException.class)
                    .hasMessage(
                            "CREATE DATABASE needs a direct connection, and a connection pooler answers at 127.0.0.1:"
                                    + pooler.port() + ". Name the host and port of PostgreSQL itself." + said);
        }
    }
}
