package io.neonhub.database.server.container;

import io.neonhub.database.server.process.ProcessIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The JVM to which a container belongs; its label says so. */
record Owner(String host, ProcessIdentity process) {
    static final String LABEL = "io.neonhub.owner";

    static Owner current() {
        return new Owner(currentHost(), ProcessIdentity.current());
    }

    /** Reads what {@link #toString()} wrote. */
    static Optional<Owner> parse(String label) {
        String[] parts = label.split(" ", 2);
        return parts.length == 2
                ? ProcessIdentity.parse(parts[1]).map(process -> new Owner(parts[0], process))
                : Optional.empty();
    }

    /**
     * Whether this JVM has ended; of one on another host nobody here can tell. Two hosts may have one name, but not one
     * boot: so a container that runs is left to a JVM of another boot.
     */
    boolean hasEnded(boolean containerRuns) {
        Owner here = current();
        return host.equals(here.host) && process.hasEnded() && (!containerRuns || process.isOfSameBoot(here.process));
    }

    private static String currentHost() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return resolvedHost();
        }
    }

    private static String resolvedHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "localhost";
        }
    }

    @Override
    public String toString() {
        return host + " " + process;
    }
}
