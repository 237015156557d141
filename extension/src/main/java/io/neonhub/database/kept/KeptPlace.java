package io.neonhub.database.kept;

import java.nio.file.Path;

/** Where a kept database lies. */
public sealed interface KeptPlace {

    /**
     * In a cluster that was shut down, in the folder of the kept database.
     *
     * @param programs the folder of the PostgreSQL that it ran on, {@code bin/} inside
     */
    record Cluster(Path programs, int major) implements KeptPlace {}

    /**
     * In the folder of the kept database, as it lay in a container.
     *
     * @param image that the container was made of
     */
    record Container(String image) implements KeptPlace {}

    /**
     * On a server that somebody else runs.
     *
     * @param url {@code postgresql://user@host:port/database}, without the password
     */
    record Server(String url) implements KeptPlace {}
}
