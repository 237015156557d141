package io.neonhub.verification.safety;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.migration.Migration;
import io.neonhub.migration.SqlScript;
import io.neonhub.migration.SqlStatement;
import io.neonhub.verification.safety.StatementTrace.Refusal;
import io.neonhub.verification.safety.TracedStatement.Notice;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * Runs migrations on a database of our own, statement by statement in one transaction per file, and looks behind each
 * statement at what it locked, rewrote and read. All on one session, as Prisma does. For one thread.
 */
public final class StatementTracer implements AutoCloseable {
    /** It cannot run inside a transaction, or ends one inside of itself. */
    private static final Set<String> ALONE = Set.of("25001", "2D000");

    private final Connection connection;
    private final Probe probe;
    private final KnownRelations known;
    private final Map<Long, Set<LockMode>> held = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();

    private StatementTracer(Connection connection) throws SQLException {
        this.connection = connection;
        this.probe = new Probe(connection);
        this.known = KnownRelations.read(connection);
    }

    /**
     * Opens the session.
     *
     * @param url of a disposable database that nobody else changes meanwhile
     */
    public static StatementTracer open(DatabaseUrl url) throws SQLException {
        Connection connection = url.with("preferQueryMode", "extendedForPrepared") // scripts stay simple queries
                .with("prepareThreshold", "1")
                .with("allowEncodingChanges", "true")
                .connect();
        try {
            StatementTracer tracer = new StatementTracer(connection);
            tracer.execute("SET search_path = \"public\"");
            tracer.execute("SET TIME ZONE 'UTC'");
            return tracer;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Runs a migration and commits it; one that is refused leaves what it had committed by then. */
    public StatementTrace trace(Migration migration) throws SQLException {
        String script = migration.script().replaceFirst("^\ufeff", " ");
        List<SqlStatement> statements = SqlScript.split(script);
        List<TracedStatement> traced = new ArrayList<>();
        Optional<Refusal> refusal = Optional.empty();
        for (SqlStatement statement : statements) {
            int line = SqlStatement.line(script, statement.start());
            try {
                traced.add(run(statement, line, statements.size() == 1));
            } catch (SQLException e) {
                refusal = Optional.of(Refusal.of(statement, line, e));
                break;
            }
        }
        end(refusal.isPresent() ? "ROLLBACK" : "COMMIT");
        known.update(touched);
        touched.clear();
        return new StatementTrace(migration, withTimeHeld(traced), refusal);
    }

    private TracedStatement run(SqlStatement statement, int line, boolean alone) throws SQLException {
        if (transaction() == TransactionState.IDLE) {
            held.clear();
            execute("BEGIN");
        }
        try {
            return run(statement, line);
        } catch (SQLException e) {
            if (!alone || !ALONE.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
            end("ROLLBACK");
            return run(statement, line).rewriting(known.moved());
        }
    }

    private TracedStatement run(SqlStatement statement, int line) throws SQLException {
        try (Statement query = connection.createStatement()) {
            query.setEscapeProcessing(false);
            long start = System.nanoTime();
            query.execute(statement.text());
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            return observed(statement, line, duration, notices(query.getWarnings()));
        }
    }

    private TracedStatement observed(SqlStatement statement, int line, Duration duration, List<Notice> notices)
            throws SQLException {
        Map<Relation, LockMode> locks = new HashMap<>();
        Set<Relation> rewritten = new HashSet<>();
        Set<Relation> scanned = new HashSet<>();
        boolean lockTimeout = false;
        for (Probe.Held lock : mayBeLookedAt(statement) ? probe.held() : List.<Probe.Held>of()) {
            lockTimeout = lock.lockTimeout();
            touched.add(lock.oid());
            boolean moved = known.hasMoved(lock);
            boolean read = known.wasScanned(lock);
            Optional<Relation> relation = known.relation(lock.oid());
            Optional<LockMode> mode = LockMode.of(lock.mode());
            if (relation.isEmpty() || mode.isEmpty()) {
                continue;
            }
            if (held.computeIfAbsent(lock.oid(), oid -> new HashSet<>()).add(mode.get())) {
                locks.merge(relation.get(), mode.get(), (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
            if (moved) {
                rewritten.add(relation.get());
            }
            if (read) {
                scanned.add(relation.get());
            }
        }
        return new TracedStatement(
                statement, line, duration, Duration.ZERO, locks, rewritten, scanned, lockTimeout, notices);
    }

    /** SET TRANSACTION must come before any query of its transaction, and the probe is one. */
    private static boolean mayBeLookedAt(SqlStatement statement) {
        return !statement.beginsTransaction() && !statement.beginsWith("SET");
    }

    private static List<Notice> notices(@Nullable SQLWarning first) {
        List<Notice> notices = new ArrayList<>();
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            notices.add(new Notice(String.valueOf(warning.getSQLState()), String.valueOf(warning.getMessage())));
        }
        return notices;
    }

    /** A transaction ends at the next statement that ends one, or with the file. */
    private static List<TracedStatement> withTimeHeld(List<TracedStatement> traced) {
        List<TracedStatement> all = new ArrayList<>(traced);
        Duration held = Duration.ZERO;
        for (int i = all.size() - 1; i >= 0; i--) {
            TracedStatement statement = all.get(i);
            held = statement.statement().commits() ? Duration.ZERO : held.plus(statement.duration());
            all.set(i, statement.heldFor(held));
        }
        return all;
    }

    private TransactionState transaction() throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState();
    }

    private void end(String how) throws SQLException {
        if (transaction() != TransactionState.IDLE) {
            execute(how);
        }
        held.clear();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        probe.close();
        connection.close();
    }
}
