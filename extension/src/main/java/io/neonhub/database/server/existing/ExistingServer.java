package io.neonhub.database.server.existing;

import io.neonhub.database.kept.Keeper;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.ServerVersion;
import io.neonhub.failure.EnvironmentException;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL that somebody else runs, and on which a role of ours may create databases. Other machines may use it at
 * the same time. {@link #close()} leaves it running. Safe for use by several threads.
 */
public final class ExistingServer implements PostgresServer {
    private final DatabaseUrl url;
    private final ServerVersion version;

    private ExistingServer(DatabaseUrl url, ServerVersion version) {
        this.url = url;
        this.version = version;
    }

    /**
     * Logs in and checks that databases can be created there. Of several hosts it takes the first that will do, for all
     * databases.
     *
     * @throws EnvironmentException if it cannot be reached, or lacks a right, or will not do
     */
    static ExistingServer reach(DatabaseUrl url) {
        List<DatabaseUrl> candidates = url.hosts().stream().map(url::withHost).toList();
        StringBuilder refusals = new StringBuilder();
        for (DatabaseUrl candidate : candidates) {
            try {
                return new ExistingServer(candidate, Examination.of(candidate));
            } catch (EnvironmentException e) {
                if (candidates.size() == 1) {
                    throw e;
                }
                refusals.append(System.lineSeparator()).append(e.getMessage());
            }
        }
        throw new EnvironmentException("None of the hosts of the existing server will do:" + refusals);
    }

    /** {@code existing 17.11 at db.test:5432, as configured}. */
    @Override
    public String description() {
        return "existing " + version + " at " + url.authority() + ", as configured" + KnownVersions.remark(version);
    }

    @Override
    public ServerVersion version() {
        return version;
    }

    @Override
    public DatabaseUrl url(String database) {
        return url.withDatabase(database);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    /** Empty: what is fast on that machine is for its administrator to know. */
    @Override
    public Optional<String> fastTablespace() {
        return Optional.empty();
    }

    /** Empty: the log lies on the server's machine. */
    @Override
    public String logTail() {
        return "";
    }

    /** They stay where they are. */
    @Override
    public Optional<Keeper> keeper() {
        return Optional.of(new KeptOnServer(url));
    }

    /** Does nothing: whoever started the server stops it. */
    @Override
    public void close() {}
}
