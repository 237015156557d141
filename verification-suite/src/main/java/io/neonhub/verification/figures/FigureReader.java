package io.neonhub.verification.figures;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.verification.figures.Figure.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the figures of a database from the server's own statistics, in one statement, and of Prisma's history in another. Every
 * role may read them but for the history. Stateless.
 */
public final class FigureReader {
    /** The largest ones: a database may have thousands of tables. */
    private static final int TABLES = 50;

    private static final int MIGRATIONS = 50;

    private static final String FIGURES = """
            WITH database AS (
              SELECT d.*, pg_catalog.pg_database_size(d.datid) AS size FROM pg_catalog.pg_stat_database d
              WHERE d.datname = current_database()),
            tables AS (
              SELECT t.schemaname || '.' || t.relname AS name, pg_catalog.pg_table_size(t.relid) AS size,
                pg_catalog.pg_indexes_size(t.relid) AS indexes, t.n_dead_tup AS dead, t.n_live_tup AS live
              FROM pg_catalog.pg_stat_user_tables t ORDER BY 2 DESC, 1 LIMIT %d)
            SELECT 'CONNECTIONS', 'server', sum(numbackends)::float8 FROM pg_catalog.pg_stat_database
            UNION ALL SELECT 'CONNECTIONS_POSSIBLE', 'server', (current_setting('max_connections')::integer
              - current_setting('superuser_reserved_connections')::integer
              - coalesce(current_setting('reserved_connections', true)::integer, 0))::float8
            UNION ALL SELECT 'LOST_SESSIONS', 'database', sessions_abandoned + sessions_fatal + sessions_killed FROM database
            UNION ALL SELECT 'DEADLOCKS', 'database', deadlocks FROM database
            UNION ALL SELECT 'ROLLBACKS', 'database', 100.0 * xact_rollback / nullif(xact_commit + xact_rollback, 0) FROM database
            UNION ALL SELECT 'CACHE_HITS', 'database', 100.0 * blks_hit / nullif(blks_hit + blks_read, 0) FROM database
            UNION ALL SELECT 'DATABASE_SIZE', 'database', size FROM database
            UNION ALL SELECT 'TABLE_SIZE', name, size FROM tables
            UNION ALL SELECT 'INDEX_SIZE', name, indexes FROM tables WHERE indexes > 0
            UNION ALL SELECT 'DEAD_ROWS', name, 100.0 * dead / (dead + live) FROM tables WHERE dead + live > 0""".formatted(TABLES);

    private static final String HISTORY = """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname)
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relname = '_prisma_migrations' AND c.relkind IN ('r', 'p')
              AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
              AND (SELECT count(*) FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
                   AND a.attname IN ('migration_name', 'started_at', 'finished_at', 'applied_steps_count')) = 4
            ORDER BY n.nspname <> 'public', n.nspname LIMIT 1""";

    private FigureReader() {}

    /** On a connection with an open transaction that only reads. */
    public static List<Figure> read(Connection connection) throws SQLException {
        Batch first = new Batch();
        Answer<Optional<Figure>> counted = first.select(FIGURES, FigureReader::figure);
        Answer<String> history = first.select(HISTORY, row -> row.getString(1));
        first.run(connection);
        List<Figure> figures = new ArrayList<>();
        counted.rows().forEach(figure -> figure.ifPresent(figures::add));
        if (!history.rows().isEmpty()) {
            Batch second = new Batch();
            Answer<Optional<Figure>> times = second.select(migrationTimes(history.row()), FigureReader::figure);
            second.run(connection);
            times.rows().forEach(figure -> figure.ifPresent(figures::add));
        }
        return figures;
    }

    /** Empty where there is nothing to divide by. */
    private static Optional<Figure> figure(ResultSet row) throws SQLException {
        double value = row.getDouble(3);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Figure(Kind.valueOf(row.getString(1)), row.getString(2), value));
    }

    /** One that was marked as applied took no time, and says nothing. */
    private static String migrationTimes(String history) {
        return "SELECT 'MIGRATION_TIME', migration_name, (1000 * extract(epoch FROM finished_at - started_at))::float8 FROM "
                + history
                + " WHERE finished_at > started_at AND applied_steps_count > 0 ORDER BY started_at DESC LIMIT "
                + MIGRATIONS;
    }
}
