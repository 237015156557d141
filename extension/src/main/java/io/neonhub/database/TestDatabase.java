package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.AppliedMigration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * A migrated PostgreSQL database that belongs to whoever asked for it: nobody else sees it, and whatever is done to it
 * ends with it. Lives until {@link #close()}, which drops it together with the connections that are still open; a
 * database that a test was given is closed when the test, or for {@code PER_CLASS} the class, has ended. Connections that
 * were opened through it and are still open then are named, with the place that opened them, in a warning of the
 * {@link System.Logger} {@code io.neonhub}. Thread-safe.
 */
public final class TestDatabase implements LiveDatabase, AutoCloseable {
    private static final Logger LOGGER = System.getLogger("io.neonhub");

    private final DatabaseUrl url;
    private final PostgresServer server;
    private final LocalDate migratedOn;
    private final List<AppliedMigration> migrations;
    private final Runnable drop;
    private final OpenConnections connections = new OpenConnections();
    private final AtomicBoolean closed = new AtomicBoolean();

    TestDatabase(
            DatabaseUrl url,
            PostgresServer server,
            LocalDate migratedOn,
            List<AppliedMigration> migrations,
            Runnable drop) {
        this.url = url;
        this.server = server;
        this.migratedOn = migratedOn;
        this.migrations = migrations;
        this.drop = drop;
    }

    @Override
    public String name() {
        return url.database();
    }

    @Override
    public String authority() {
        return url.authority();
    }

    @Override
    public <T> T read(Reading<T> reading) throws SQLException {
        try (Connection connection = connectToRead()) {
            ReadOnlyTransaction.begin(connection, new Batch());
            return ReadOnlyTransaction.read(connection, reading);
        }
    }

    private Connection connectToRead() {
        try {
            return url.connect();
        } catch (SQLException e) {
            throw new Silence(this).because(e);
        }
    }

    /** Where it is and how to log in, for code that wants the parts. */
    public DatabaseUrl url() {
        return url;
    }

    /** {@code postgresql://user:password@host:port/name}: the form that Prisma, Node and psql take. Holds the password. */
    public String uri() {
        return url.toUri();
    }

    /** Opens a connection in autocommit mode; the caller closes it. */
    public Connection connect() throws SQLException {
        try {
            return connections.add(url.connect());
        } catch (SQLException e) {
            throw Shortage.explained(e);
        }
    }

    /** Gives a new connection each time it is asked, without a pool. */
    public DataSource dataSource() {
        return new NotedDataSource(url, connections);
    }

    /** What was applied to it, in order, with the time that each script took when the template was built. */
    public List<AppliedMigration> migrations() {
        return migrations;
    }

    /** The day, in UTC, on which that happened; a template may have waited since. */
    public LocalDate migratedOn() {
        return migratedOn;
    }

    /** The server it lies on. */
    public PostgresServer server() {
        return server;
    }

    /** Drops the database. Idempotent. */
    @Override
    public void close() {
        endBy(drop);
    }

    /** Only the first end counts. */
    void endBy(Runnable end) {
        if (closed.compareAndSet(false, true)) {
            connections.complaint(name()).ifPresent(complaint -> LOGGER.log(Level.WARNING, complaint));
            end.run();
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url.toString();
    }
}
