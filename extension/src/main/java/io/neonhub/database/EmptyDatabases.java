package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.ScratchDatabases;
import java.util.function.Function;

/** Empty databases of this session. Thread-safe. */
record EmptyDatabases(PostgresServer server, Maintenance maintenance, Cloning cloning, Owner owner)
        implements ScratchDatabases {

    @Override
    public <T> T withEmptyDatabase(Function<DatabaseUrl, T> work) {
        String name = owner.newName();
        try {
            maintenance.execute(cloning.disposable("template0", name), owner.comment(name));
            return work.apply(server.url(name));
        } finally {
            maintenance.tryDrop(name);
        }
    }
}
