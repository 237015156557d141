package io.neonhub.database.server.embedded;

import java.util.Optional;

/**
 * One process, told apart from a later one with the same number.
 *
 * @param space whose process numbers these are, see {@link Platform#processSpace()}
 * @param start see {@link Platform#startOf(long)}
 */
record ProcessIdentity(long pid, String start, String space) {

    static Optional<ProcessIdentity> of(long pid, Platform platform) {
        return platform.startOf(pid).map(start -> new ProcessIdentity(pid, start, platform.processSpace()));
    }

    /** Reads what {@link #toString()} wrote. */
    static Optional<ProcessIdentity> parse(String text) {
        String[] parts = text.strip().split(" ", -1);
        return parts.length == 3 && parts[0].matches("\\d{1,18}")
                ? Optional.of(new ProcessIdentity(Long.parseLong(parts[0]), parts[1], parts[2]))
                : Optional.empty();
    }

    /** Whether this very process runs, seen from here. */
    boolean isRunning(Platform platform) {
        return of(pid, platform).equals(Optional.of(this));
    }

    /** Whether this very process has ended; of one that another container counts nobody here can tell. */
    boolean hasEnded(Platform platform) {
        return space.equals(platform.processSpace()) && !isRunning(platform);
    }

    @Override
    public String toString() {
        return pid + " " + start + " " + space;
    }
}
