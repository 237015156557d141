package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.LoginFailure;
import io.neonhub.database.server.Pooler;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody's database, staging or production, which is looked at and never changed. One that was {@linkplain #parse parsed}
 * holds no connection between two readings; {@linkplain #forOneRun() for a run} it logs in once, and is closed at the end.
 * Equal where the URL is. Thread-safe.
 */
public final class TargetDatabase implements LiveDatabase, AutoCloseable {
    /** For the whole login; as connect_timeout it is somebody's own to choose. */
    private static final String LOGIN_SECONDS = "30";

    private static final String LOCKED = "55P03";

    /** What PgBouncer says to a BEGIN where pool_mode is statement. */
    private static final String BY_STATEMENT = "transaction blocks not allowed";

    private final DatabaseUrl url;
    private final boolean pooled;
    private final boolean forOneRun;
    private final Link link;
    private final Looks looks = new Looks();
    private final AtomicInteger logins = new AtomicInteger();
    private volatile OptionalInt major = OptionalInt.empty();

    private TargetDatabase(DatabaseUrl url, boolean pooled, boolean forOneRun) {
        this.url = url;
        this.pooled = pooled;
        this.forOneRun = forOneRun;
        this.link = new Link(this::connect, forOneRun);
    }

    /**
     * Reads its URL, see {@link DatabaseUrl#parse(String, String)}; connects to nothing.
     *
     * @param place where somebody wrote it, for messages
     * @throws UsageException if it is malformed
     */
    public static TargetDatabase parse(String place, String text) {
        return of(DatabaseUrl.parse(place, text));
    }

    /** That database; connects to nothing. */
    public static TargetDatabase of(DatabaseUrl url) {
        return new TargetDatabase(
                endingInTime(leavingNoTrace(url)), Pooler.in(url).isPresent(), false);
    }

    /** The same, with a connection that waits between two readings, and what was looked at {@link #once}. */
    public TargetDatabase forOneRun() {
        return new TargetDatabase(url, pooled, true);
    }

    /** A pooler may lend the session to somebody else, who would find in it what was prepared or set there. */
    private static DatabaseUrl leavingNoTrace(DatabaseUrl url) {
        return url.with("prepareThreshold", "0")
                .with("preferQueryMode", "extendedForPrepared") // a batch is one message
                .with("assumeMinServerVersion", "9.0"); // else pgjdbc sets application_name after the login
    }

    /** A host may accept a connection and say nothing, and a network may go away without a word. */
    private static DatabaseUrl endingInTime(DatabaseUrl url) {
        String seconds = url.properties().getOrDefault("connectTimeout", "0");
        return url.with("loginTimeout", seconds.equals("0") ? LOGIN_SECONDS : seconds)
                .with("tcpKeepAlive", "true");
    }

    @Override
    public String name() {
        return url.database();
    }

    @Override
    public String authority() {
        return url.authority();
    }

    /** How to log in. */
    public DatabaseUrl url() {
        return url;
    }

    /** Whether its URL leads to a pooler, as far as that can be told. */
    public boolean pooled() {
        return pooled;
    }

    @Override
    public <T> T read(Reading<T> reading) throws SQLException {
        return read(new Batch(), reading);
    }

    @Override
    public <T> T read(Batch questions, Reading<T> reading) throws SQLException {
        try {
            Connection connection = link.take(it -> ReadOnlyTransaction.begin(it, questions));
            try {
                return ReadOnlyTransaction.read(connection, reading);
            } finally {
                link.giveBack(connection);
            }
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    @Override
    public void ask(Batch questions) throws SQLException {
        try {
            link.giveBack(link.take(connection -> ReadOnlyTransaction.ask(connection, questions)));
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    @Override
    public <T> T once(Look<T> look) throws SQLException {
        return forOneRun ? looks.at(this, look) : look.at(this);
    }

    /**
     * The PostgreSQL major of its server, which says it at the login.
     *
     * @throws EnvironmentException if it cannot be reached
     */
    public int major() {
        if (major.isEmpty()) {
            logIn();
        }
        return major.orElseThrow();
    }

    private void logIn() {
        try {
            link.giveBack(link.take(connection -> {}));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** How often this object has logged in; a login that is refused ends the run that wants it. */
    public int logins() {
        return logins.get();
    }

    /** For those who have a transaction of their own. */
    Link link() {
        return link;
    }

    private SQLException explained(SQLException e) {
        if (LOCKED.equals(e.getSQLState())) {
            throw new EnvironmentException(
                    "The database " + name() + " at " + authority()
                            + " could not be read: somebody holds a lock on what"
                            + " was to be looked at, most likely a migration that is under way. Wait until it is done,"
                            + " and try again.",
                    e);
        }
        if (isPooledByStatement(e)) {
            EnvironmentException refusal = failure(e);
            link.refuse(refusal);
            throw refusal;
        }
        return e;
    }

    private static boolean isPooledByStatement(SQLException e) {
        return Objects.toString(e.getMessage(), "").contains(BY_STATEMENT);
    }

    private Connection connect() {
        try {
            Connection connection = url.connect();
            major = OptionalInt.of(connection.getMetaData().getDatabaseMajorVersion());
            logins.incrementAndGet();
            return connection;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    EnvironmentException failure(SQLException e) {
        LoginFailure failure = new LoginFailure(url);
        if (isPooledByStatement(e)) {
            return new EnvironmentException(
                    "A pooler answers at " + authority() + " and lends out a session for one statement alone"
                            + " (pool_mode = statement), so no transaction can be had there; Prisma cannot work with it"
                            + " either. Name the host and port of PostgreSQL itself, or let PgBouncer say pool_mode ="
                            + " transaction or session for the database " + name() + ".",
                    e);
        }
        if ("3D000".equals(e.getSQLState())) {
            return new EnvironmentException(
                    failure.at() + " has no database " + url.database() + ". Correct the name in the URL.", e);
        }
        if ("57P03".equals(e.getSQLState())) {
            return new EnvironmentException(
                    failure.at() + " lets nobody in yet: " + e.getMessage()
                            + ". Try again in a while, or add --wait 60, which tries until it does.",
                    e);
        }
        return failure.because(e);
    }

    /** Ends the connection that waits. Idempotent. */
    @Override
    public void close() {
        link.close();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetDatabase target && url.equals(target.url);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url.toString();
    }
}
