package io.neonhub.verification;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.opentest4j.TestAbortedException;

/**
 * What PostgreSQL counts of a database in use: connections, errors, the cache, dead rows and old transactions. Nothing of it
 * blocks a release. Counters run since they were last reset; logins that were refused are counted nowhere in PostgreSQL.
 * Looks at targets alone.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@DisplayName("Health")
public class Health {
    private static final double CROWDED = 0.8;
    private static final double WELL_CACHED = 0.9;
    private static final long ENOUGH_READS = 10_000;
    private static final double MANY_ROLLBACKS = 0.1;
    private static final long ENOUGH_TRANSACTIONS = 1_000;

    /** What a role sees of the session of another one, unless it may read all statistics: that it is there. */
    private static final String HIDDEN =
            "datname = current_database() AND usesysid IS NOT NULL AND backend_type IS NULL";

    /** PostgreSQL 16 can keep connections for other roles than superusers, too. */
    private static final String CONNECTIONS = """
            SELECT (SELECT sum(numbackends) FROM pg_catalog.pg_stat_database),
              current_setting('max_connections')::integer,
              current_setting('superuser_reserved_connections')::integer
                + coalesce(current_setting('reserved_connections', true)::integer, 0),
              (SELECT CASE WHEN count(*) FILTER (WHERE %s) = 0
                 THEN count(*) FILTER (WHERE datname = current_database() AND state LIKE 'idle in transaction%%') END
               FROM pg_catalog.pg_stat_activity)""".formatted(HIDDEN);

    private static final String COUNTERS = """
            SELECT xact_commit, xact_rollback, blks_hit, blks_read, deadlocks, sessions_abandoned, sessions_fatal,
              sessions_killed, coalesce(stats_reset::date::text, 'it was created'), pg_database_size(datname)
            FROM pg_catalog.pg_stat_database WHERE datname = current_database()""";

    private static final String DEAD_ROWS = """
            SELECT schemaname || '.' || relname, n_dead_tup, n_live_tup
            FROM pg_catalog.pg_stat_user_tables
            WHERE n_dead_tup > 10000 AND n_dead_tup > 0.2 * n_live_tup ORDER BY n_dead_tup DESC LIMIT 20""";

    private static final String OLD_TRANSACTIONS = """
            SELECT pid, extract(epoch FROM now() - xact_start)::bigint, coalesce(application_name, ''), state
            FROM pg_catalog.pg_stat_activity
            WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
              AND xact_start < clock_timestamp() - interval '5 minutes' ORDER BY xact_start LIMIT 20""";

    private static final String HIDDEN_SESSIONS = """
            SELECT current_user FROM pg_catalog.pg_stat_activity
            WHERE %s LIMIT 1""".formatted(HIDDEN);

    @BeforeEach
    void requireTarget(LiveDatabase live) {
        if (!(live instanceof TargetDatabase)) {
            throw new TestAbortedException("no target is named, and a database of our own was never in use");
        }
    }

    @Test
    @DisplayName("has connections left")
    void connections(LiveDatabase live, TestReporter reporter) throws SQLException {
        tell(reporter, rows(live, CONNECTIONS, Health::crowd));
    }

    private static List<Finding> crowd(ResultSet row) throws SQLException {
        long used = row.getLong(1);
        long possible = row.getLong(2);
        long reserved = row.getLong(3);
        return used < CROWDED * (possible - reserved)
                ? List.of()
                : List.of(Finding.warning(
                        "server",
                        "has " + used + " of " + possible + " connections in use, the last " + reserved
                                + " of which are reserved" + idle(row),
                        "Let the application go through a pooler, or lower its connection_limit; raise max_connections"
                                + " only with the memory for it."));
    }

    /** Nothing where our role may not know. */
    private static String idle(ResultSet row) throws SQLException {
        long idle = row.getLong(4);
        return row.wasNull() ? "" : ", and " + idle + " are idle in a transaction of this database";
    }

    @Test
    @DisplayName("seldom rolls back, deadlocks and loses sessions")
    void errors(LiveDatabase live, TestReporter reporter) throws SQLException {
        String own = own((TargetDatabase) live);
        tell(reporter, rows(live, COUNTERS, row -> errors(row, own)));
    }

    /** What can be counted of logins is our own. */
    private static String own(TargetDatabase target) {
        return " Of the " + target.logins() + " logins of this run none was.";
    }

    private static List<Finding> errors(ResultSet row, String own) throws SQLException {
        long committed = row.getLong(1);
        long rolledBack = row.getLong(2);
        String since = " since " + row.getString(9);
        List<Finding> findings = new ArrayList<>();
        if (committed + rolledBack > ENOUGH_TRANSACTIONS && rolledBack > MANY_ROLLBACKS * (committed + rolledBack)) {
            findings.add(advice(
                    "rolled back " + rolledBack + " of " + (committed + rolledBack) + " transactions" + since,
                    "Look for errors in the application's log."));
        }
        if (row.getLong(5) > 0) {
            findings.add(advice(
                    "had " + row.getLong(5) + " deadlocks" + since,
                    "The server's log names the statements; let them lock rows in one order."));
        }
        long lost = row.getLong(6) + row.getLong(7) + row.getLong(8);
        if (lost > 0) {
            findings.add(advice(
                    "lost " + lost + " sessions" + since + ": " + row.getLong(6) + " abandoned by their clients, "
                            + row.getLong(7) + " by fatal errors, " + row.getLong(8) + " killed",
                    "A pool that closes its connections, and a network that lets idle ones live, lose none. Logins that were"
                            + " refused are not among them: PostgreSQL does not count them." + own));
        }
        return findings;
    }

    @Test
    @DisplayName("reads from memory")
    void cache(LiveDatabase live, TestReporter reporter) throws SQLException {
        tell(reporter, rows(live, COUNTERS, row -> {
            long hits = row.getLong(3);
            long reads = row.getLong(4);
            reporter.publishEntry("neonhub.database.bytes", String.valueOf(row.getLong(10)));
            return hits + reads < ENOUGH_READS || hits >= WELL_CACHED * (hits + reads)
                    ? List.of()
                    : List.of(advice(
                            "found " + percent(hits, hits + reads) + " of its blocks in memory, since "
                                    + row.getString(9),
                            "Look for queries that read whole tables (pg_stat_statements), then at shared_buffers."));
        }));
    }

    @Test
    @DisplayName("is vacuumed")
    void deadRows(LiveDatabase live, TestReporter reporter) throws SQLException {
        tell(
                reporter,
                rows(
                        live,
                        DEAD_ROWS,
                        row -> List.of(Finding.advice(
                                row.getString(1),
                                "has " + row.getLong(2) + " dead rows beside " + row.getLong(3) + " living ones",
                                "VACUUM " + row.getString(1)
                                        + "; and see what keeps autovacuum away: an old transaction, a"
                                        + " replication slot, or its settings."))));
    }

    @Test
    @DisplayName("has no transaction that is open for long")
    void oldTransactions(LiveDatabase live, TestReporter reporter) throws SQLException {
        Batch batch = new Batch();
        Answer<Finding> old = batch.select(OLD_TRANSACTIONS, Health::oldTransaction);
        Answer<String> hidden = batch.select(HIDDEN_SESSIONS, Health::hiddenSessions);
        live.ask(batch);
        tell(reporter, old.rows());
        if (old.rows().isEmpty() && !hidden.rows().isEmpty()) {
            throw new TestAbortedException(hidden.row());
        }
    }

    private static Finding oldTransaction(ResultSet row) throws SQLException {
        return Finding.warning(
                "session " + row.getInt(1),
                "has a transaction open for " + row.getLong(2) / 60 + " minutes (" + row.getString(4) + ")"
                        + (row.getString(3).isEmpty() ? "" : ", application " + row.getString(3))
                        + ": a migration waits for its locks, and VACUUM cannot clean up",
                "End it before a migration: SELECT pg_terminate_backend(" + row.getInt(1) + ");");
    }

    private static String hiddenSessions(ResultSet row) throws SQLException {
        String role = quote(row.getString(1));
        return "other roles have sessions in this database, and since when their transactions are open is hidden from the role "
                + role + ". Let it see that: GRANT pg_read_all_stats TO " + role + ";";
    }

    private static Finding advice(String problem, String remedy) {
        return Finding.advice("database", problem, remedy);
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole);
    }

    private static void tell(TestReporter reporter, List<Finding> findings) {
        findings.forEach(finding -> FindingReport.publish(reporter, finding));
    }

    private static List<Finding> rows(LiveDatabase live, String query, Batch.RowMapper<List<Finding>> judge)
            throws SQLException {
        return live.ask(query, judge).stream().flatMap(List::stream).toList();
    }
}
