package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.ScratchDatabases;
import java.util.function.Function;

/** Empty databases of this session. Thread-safe. */
record EmptyDatabases(PostgresServer server, Disposables disposables, Owner owner) implements ScratchDatabases {

    @Override
    public <T> T withEmptyDatabase(Function<DatabaseUrl, T> work) {
        String name = owner.newName();
        try {
            disposables.create("template0", name);
            return work.apply(server.url(name));
        } finally {
            disposables.tryDrop(name);
        }
    }
}
