package io.neonhub.verification.rehearsal;

import io.neonhub.database.Batch;
import io.neonhub.database.LiveDatabase;
import io.neonhub.verification.finding.Finding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The extensions that a release needs, on the server that it is meant for: a scratch server may have others, and other rights. */
public final class HostExtensions {
    private static final String INSTALLED = "SELECT extname FROM pg_catalog.pg_extension ORDER BY extname";
    private static final String AVAILABLE = """
            SELECT a.name, NOT v.superuser OR v.trusted
                OR (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user)
            FROM pg_catalog.pg_available_extensions AS a
            JOIN pg_catalog.pg_available_extension_versions AS v ON v.name = a.name AND v.version = a.default_version
            WHERE a.name = ANY (%s)""";

    private HostExtensions() {}

    private record Available(String name, boolean permitted) {}

    /**
     * What would keep the server of a database from installing them.
     *
     * @param host the database that the release is meant for
     * @param before a copy of it
     * @param after that copy, migrated
     */
    public static List<Finding> missing(LiveDatabase host, LiveDatabase before, LiveDatabase after)
            throws SQLException {
        List<String> added = new ArrayList<>(after.ask(INSTALLED, row -> row.getString(1)));
        added.removeAll(before.ask(INSTALLED, row -> row.getString(1)));
        if (added.isEmpty()) {
            return List.of();
        }
        List<Available> available = host.ask(
                AVAILABLE.replace("%s", Batch.texts(added)), row -> new Available(row.getString(1), row.getBoolean(2)));
        return added.stream().flatMap(name -> finding(name, available).stream()).toList();
    }

    private static Optional<Finding> finding(String name, List<Available> available) {
        Optional<Available> found =
                available.stream().filter(it -> it.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            return Optional.of(Finding.stop(
                    name,
                    "is an extension that a migration creates, and the server of the database does not have it",
                    "See what there is: SELECT name FROM pg_available_extensions; then do without it, or let the provider"
                            + " install it first."));
        }
        return found.get().permitted()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        name,
                        "is an extension that a superuser alone may create, unless the provider lets others, and the role of"
                                + " the URL is none",
                        "Let the provider, or a superuser, create it before the deploy: CREATE EXTENSION \"" + name
                                + "\";"));
    }
}
