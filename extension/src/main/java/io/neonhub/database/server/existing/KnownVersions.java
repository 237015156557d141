package io.neonhub.database.server.existing;

import io.neonhub.database.server.ServerVersion;

/** The PostgreSQL majors that this version of the library has been tested with. */
final class KnownVersions {
    static final int OLDEST = 14;
    private static final int NEWEST = 18;

    private KnownVersions() {}

    /** What a description says of a server that is newer than any we know; it is used all the same. */
    static String remark(ServerVersion version) {
        return version.major() > NEWEST ? " (newer than " + NEWEST + ", the newest that has been tried)" : "";
    }
}
