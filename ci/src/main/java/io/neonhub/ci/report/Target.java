package io.neonhub.ci.report;

/**
 * The server that the suites looked at.
 *
 * @param server its kind and why it was taken: {@code embedded 17.11, the default}
 * @param version as {@code 17.11}
 */
public record Target(String server, String version) {

    /** The first word of the description: {@code embedded}, {@code container} or {@code existing}. */
    public String kind() {
        return server.split(" ", 2)[0];
    }
}
