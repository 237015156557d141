package io.neonhub.database;

import java.sql.SQLException;
import java.util.Objects;

/** What a server or this machine has run out of, and the way out, which PostgreSQL leaves to its administrator. */
final class Shortage {
    private static final String CONNECTIONS = "53300";
    private static final String DISK = "53100";
    private static final String NO_PORT = "Cannot assign requested address";
    private static final String FEWER =
            " Close connections that are no longer needed, or run fewer tests at the same time";

    private Shortage() {}

    /** A sentence to go after what was said, with the space before it; empty when nothing is lacking. */
    static String remedy(SQLException e) {
        return switch (Objects.toString(e.getSQLState(), "")) {
            case CONNECTIONS ->
                " Its limit is max_connections, or the CONNECTION LIMIT of a role or database." + FEWER
                        + "; on a server of your own the limit can be raised.";
            case DISK ->
                " Make room on the disk of that server; neonhub.keep=never leaves no databases of failed tests there.";
            default -> reason(e).contains(NO_PORT) ? " This machine has no port left for another." + FEWER + "." : "";
        };
    }

    /** The same exception, or one that tells more about a connection that was not made. */
    static SQLException explained(SQLException e) {
        String more = reason(e) + (DISK.equals(e.getSQLState()) ? "" : remedy(e));
        return more.isEmpty()
                ? e
                : new SQLException(
                        String.valueOf(e.getMessage()).replaceAll("\\.$", "") + "." + more, e.getSQLState(), e);
    }

    /** What the driver keeps in the cause alone. */
    static String reason(SQLException e) {
        return "The connection attempt failed.".equals(e.getMessage()) && e.getCause() != null
                ? " " + e.getCause().getMessage() + "."
                : "";
    }

    /** Whether a test failed because a disk was full. */
    static boolean isOfDisk(Throwable failure) {
        boolean isHere = failure instanceof SQLException e && DISK.equals(e.getSQLState());
        return isHere || (failure.getCause() != null && isOfDisk(failure.getCause()));
    }
}
