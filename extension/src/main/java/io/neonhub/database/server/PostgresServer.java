package io.neonhub.database.server;

import io.neonhub.database.kept.Keeper;
import java.util.Optional;

/**
 * A running PostgreSQL on which databases may be created and destroyed. Lives until {@link #close()}; safe for use by
 * several threads.
 */
public interface PostgresServer extends AutoCloseable {

    /** What it is and why it was taken, for people: {@code embedded 17.11, the default}. */
    String description();

    ServerVersion version();

    /** The login of a role that may create databases, for the database of that name. */
    DatabaseUrl url(String database);

    /** Whether other processes make databases here at the same time. */
    boolean isShared();

    /** A tablespace for databases that end with this session, where that is faster than the default one. */
    Optional<String> fastTablespace();

    /** The last lines of the server's log, or why it is gone; an empty string where it is out of reach. */
    String logTail();

    /** Lets databases outlive this session; empty where none can. */
    default Optional<Keeper> keeper() {
        return Optional.empty();
    }

    /** Stops a server that was started for us and removes what it left; one that ran already goes on. Idempotent. */
    @Override
    void close();
}
