package io.neonhub.ci;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.util.Optional;

/** Databases on the PostgreSQL that the operating system installed: pg_dump and pg_restore of its version are there, too. */
public final class ProviderWithClients {
    private ProviderWithClients() {}

    public static DatabaseProvider start() {
        InstalledPostgres.requireIt();
        return DatabaseProvider.on(EmbeddedServer.start(new EmbeddedSettings(
                Optional.of(InstalledPostgres.PROGRAMS.getParent()),
                15,
                EmbeddedSettings.defaultCacheFolder(),
                Optional.empty(),
                false,
                "a test with pg_dump")));
    }
}
