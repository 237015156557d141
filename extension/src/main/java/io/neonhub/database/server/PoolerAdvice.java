package io.neonhub.database.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do when a PgBouncer does not let somebody in; it has one SQLSTATE for all of it. */
final class PoolerAdvice {
    private static final Pattern PARAMETER = Pattern.compile("unsupported startup parameter(?: in options)?: (\\w+)");
    private static final String FULL = "no more connections allowed";

    private PoolerAdvice() {}

    /** For that reason; empty where it is none of PgBouncer's that are known. */
    static Optional<String> on(String reason) {
        Matcher parameter = PARAMETER.matcher(reason);
        if (parameter.find()) {
            return Optional.of("A PgBouncer answers there, and passes no " + parameter.group(1) + " on. Leave "
                    + inUrl(parameter.group(1)) + " out of the URL, or name the host and port of PostgreSQL itself.");
        }
        return reason.contains(FULL)
                ? Optional.of(
                        "A PgBouncer answers there, and all places for its clients are taken. Close connections to it,"
                                + " or raise its max_client_conn.")
                : Optional.empty();
    }

    private static String inUrl(String parameter) {
        return parameter.equals("search_path") ? "schema" : parameter;
    }
}
