package io.neonhub.verification.history;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.database.LiveDatabase;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Reads a history. The catalog says beforehand what there is and what our role may read, so that nothing has to fail: a
 * right that is missing is an {@link EnvironmentException}, everything else an answer.
 */
public final class HistoryReader {
    private static final LiveDatabase.Look<LiveHistory> LOOK = HistoryReader::look;

    private static final String ROWS = """
            SELECT id, migration_name, checksum, started_at, finished_at, rolled_back_at, applied_steps_count,
                   left(logs, 10000) AS logs
            FROM\s""";

    private static final String ORDER = " ORDER BY started_at, finished_at, id";

    /** The one lock that Prisma's engine takes: {@code pg_advisory_lock(72707369)}. */
    private static final String LOCK = """
            SELECT l.pid, 'role ' || a.usename || coalesce(', application ' || nullif(a.application_name, ''), '')
                   || coalesce(', address ' || host(a.client_addr), '') AS client,
                   to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since
            FROM pg_catalog.pg_locks AS l LEFT JOIN pg_catalog.pg_stat_activity AS a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 0 AND l.objid = 72707369 AND l.objsubid = 1
              AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())""";

    private static final String FLYWAY = """
            SELECT n.nspname || '.' || c.relname AS name
            FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'installed_rank'
            WHERE c.relname IN ('flyway_schema_history', 'schema_version') AND c.relkind = 'r' ORDER BY 1""";

    private static final String TABLES = """
            SELECT n.nspname AS schema, count(*) AS n
            FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations' GROUP BY 1""";

    private HistoryReader() {}

    private record Count(String schema, long tables) {}

    /** Of a target it is read once in a run. */
    public static LiveHistory read(LiveDatabase database) throws SQLException {
        return database.once(LOOK);
    }

    private static LiveHistory look(LiveDatabase database) throws SQLException {
        Batch batch = new Batch();
        Answer<HistoryPlace> placed = HistoryPlace.ask(batch);
        HistoryCatalog catalog = HistoryCatalog.in(batch);
        Answer<LockHolder> locks = batch.select(LOCK, HistoryReader::holder);
        Answer<String> flyway = batch.select(FLYWAY, row -> row.getString("name"));
        Answer<Count> counts = batch.select(TABLES, row -> new Count(row.getString("schema"), row.getLong("n")));
        return database.read(batch, connection -> {
            HistoryPlace place = placed.row();
            HistoryTable table = catalog.table(place);
            return new LiveHistory(
                    place.database(),
                    place.version(),
                    place.schema(),
                    place.now(),
                    table,
                    table.hasRows() ? rows(connection, place) : List.of(),
                    locks.rows().stream().findFirst(),
                    flyway.rows(),
                    counts.rows().stream()
                            .filter(count -> count.schema().equals(place.schema()))
                            .mapToLong(Count::tables)
                            .sum());
        });
    }

    private static List<HistoryRow> rows(Connection connection, HistoryPlace place) throws SQLException {
        try {
            return new Query(connection).list(ROWS + place.sql() + ORDER, HistoryReader::row);
        } catch (SQLException e) {
            if ("55P03".equals(e.getSQLState()) || "57014".equals(e.getSQLState())) {
                throw new EnvironmentException(
                        "The history " + place.sql() + " of the database " + place.database()
                                + " could not be read in time: " + e.getMessage()
                                + ". Somebody holds a lock on it; try again when that session has ended.",
                        e);
            }
            throw e;
        }
    }

    private static HistoryRow row(ResultSet row) throws SQLException {
        return new HistoryRow(
                Query.text(row, "id"),
                Query.text(row, "migration_name"),
                Query.text(row, "checksum"),
                Query.time(row, "started_at"),
                Query.time(row, "finished_at"),
                Query.time(row, "rolled_back_at"),
                row.getInt("applied_steps_count"),
                Optional.ofNullable(row.getString("logs")).flatMap(FailureLog::error));
    }

    private static LockHolder holder(ResultSet row) throws SQLException {
        String client = Query.text(row, "client");
        String since = Query.text(row, "since");
        return new LockHolder(
                row.getInt("pid"),
                client.isEmpty() ? "of another role" : client,
                since.isEmpty() ? "a time that only its own role may see" : since);
    }
}
