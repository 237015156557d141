package io.neonhub.database.server.existing;

import io.neonhub.database.server.ServerVersion;
import io.neonhub.failure.EnvironmentException;

/** The PostgreSQL majors that have been tried. */
final class KnownVersions {
    private static final int OLDEST = 14;
    private static final int NEWEST = 18;

    private KnownVersions() {}

    /** @param where host and port, for the message */
    static void check(ServerVersion version, String where) {
        if (version.major() < OLDEST) {
            throw new EnvironmentException("The server at " + where + " is PostgreSQL " + version + "; " + OLDEST
                    + " or newer is needed. Name a newer server.");
        }
    }

    /** What a description says of a server that is newer than any we know; it is used all the same. */
    static String remark(ServerVersion version) {
        return version.major() > NEWEST ? "; it is newer than " + NEWEST + ", the newest that has been tried" : "";
    }
}
