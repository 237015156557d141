package io.neonhub.database;

import io.neonhub.database.server.PostgresServer;
import java.sql.SQLException;

/** Makes the databases that end with this session. Thread-safe. */
record Disposables(PostgresServer server, Maintenance maintenance, Cloning cloning, Owner owner) {

    /** A copy of that template under a name of the owner's. */
    void create(String template, String name) {
        String creation = cloning.disposable(template, name);
        if (server.isShared()) {
            maintenance.execute(creation, owner.comment(name));
        } else {
            maintenance.execute(creation);
        }
    }

    /**
     * Logs in once. The first session of a database reads its catalogs from files into the server's memory and writes down
     * what later ones read; so the test's, which comes after it, is as fast as in any other database.
     */
    void warm(String name) {
        try {
            server.url(name).connect().close();
        } catch (SQLException e) {
            // Whoever needs the database will see it, too.
        }
    }

    void tryDrop(String name) {
        maintenance.tryDrop(name);
    }
}
