package io.neonhub.ci;

import static org.assertj.core.api.Assertions.fail;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Databases on the PostgreSQL that the operating system installed: pg_dump and pg_restore of its version are there, too. */
public final class ProviderWithClients {
    private static final Path HOME = Path.of("/usr/lib/postgresql/15");

    private ProviderWithClients() {}

    public static DatabaseProvider start() {
        if (!Files.isExecutable(HOME.resolve("bin/pg_dump"))) {
            if (System.getProperty("neonhub.test.required", "").contains("installed-postgres")) {
                fail("neonhub.test.required demands installed-postgres, and there is no " + HOME);
            }
            Assumptions.abort("there is no " + HOME);
        }
        return DatabaseProvider.on(EmbeddedServer.start(new EmbeddedSettings(
                Optional.of(HOME),
                15,
                EmbeddedSettings.defaultCacheFolder(),
                Optional.empty(),
                false,
                "a test with pg_dump")));
    }
}
