package io.neonhub.database.server.existing;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.Pooler;
import io.neonhub.database.server.ServerSettings;
import io.neonhub.failure.UsageException;

/**
 * A test server that runs already, and the role to log in with: one that may create databases. Immutable.
 *
 * @param url its database is {@value #MAINTENANCE_DATABASE}
 */
public record ExistingSettings(DatabaseUrl url) implements ServerSettings {
    /** The database from which all clients of a server create others; advisory locks count within one database. */
    static final String MAINTENANCE_DATABASE = "postgres";

    /**
     * Reads the URL of a server. It may leave the database out or name {@code postgres}: a URL that names another one is
     * refused, since it is that database which somebody meant, and it would neither be read nor be written.
     *
     * @param place where somebody wrote it, for messages
     * @throws UsageException if it is malformed, means one database of the server, or leads to a connection pooler
     */
    public static ExistingSettings parse(String place, String text) {
        DatabaseUrl url = DatabaseUrl.parse(place, text, MAINTENANCE_DATABASE);
        if (!url.database().equals(MAINTENANCE_DATABASE)) {
            throw new UsageException(place + " names the database '" + url.database() + "'. Databases of our own are"
                    + " created on that server, and '" + url.database()
                    + "' is left alone. If it is a server for tests,"
                    + " write /postgres, or leave the database out.");
        }
        Pooler.in(url).ifPresent(pooler -> {
            throw new UsageException(place + ": CREATE DATABASE needs a direct connection, and " + pooler.sign() + ". "
                    + pooler.remedy());
        });
        return new ExistingSettings(url);
    }

    @Override
    public ExistingServer start() {
        return ExistingServer.reach(url);
    }
}
