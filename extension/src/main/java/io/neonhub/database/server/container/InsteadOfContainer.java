package io.neonhub.database.server.container;

import io.neonhub.database.kept.Keeper;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.ServerVersion;
import java.util.Optional;

/** The embedded server where a container was preferred; it is that server, but for the reason. */
record InsteadOfContainer(PostgresServer embedded, String obstacle) implements PostgresServer {

    @Override
    public String description() {
        return "embedded " + version() + ": " + obstacle;
    }

    @Override
    public ServerVersion version() {
        return embedded.version();
    }

    @Override
    public DatabaseUrl url(String database) {
        return embedded.url(database);
    }

    @Override
    public boolean isShared() {
        return embedded.isShared();
    }

    @Override
    public Optional<String> fastTablespace() {
        return embedded.fastTablespace();
    }

    @Override
    public Optional<Keeper> keeper() {
        return embedded.keeper();
    }

    @Override
    public String logTail() {
        return embedded.logTail();
    }

    @Override
    public void close() {
        embedded.close();
    }
}
