package io.neonhub.ci.report;

import java.util.Optional;

/**
 * The server that the suites looked at.
 *
 * @param server its kind and why it was taken: {@code embedded 17.11, the default}
 * @param version as {@code 17.11}
 * @param host absent where the server did not say
 * @param database absent where the server did not say
 * @param pooled whether its URL leads to a connection pooler
 */
public record Target(String server, String version, Optional<String> host, Optional<String> database, boolean pooled) {

    /** A server of our own, or for tests: it has no pooler. */
    public static Target scratch(String server, String version, Optional<String> host, Optional<String> database) {
        return new Target(server, version, host, database, false);
    }

    /** The first word of the description: {@code embedded}, {@code container} or {@code existing}. */
    public String kind() {
        return server.split(" ", 2)[0];
    }
}
