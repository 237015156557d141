package io.neonhub.verification.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What matters of a server when its schema is to be changed.
 *
 * @param now its time
 * @param settings by name, in the order in which they are told
 * @param tables how many it has, of the application's
 * @param rows about how many they hold, as the planner estimates
 */
public record ServerFacts(Instant now, Map<String, String> settings, long tables, long rows) {
    private static final String SETTINGS = """
            SELECT name, reset_val || coalesce(unit, '') FROM pg_catalog.pg_settings
            WHERE name IN ('server_version', 'server_encoding', 'search_path', 'max_connections',
              'max_locks_per_transaction', 'default_transaction_isolation', 'statement_timeout', 'lock_timeout',
              'idle_in_transaction_session_timeout', 'session_replication_role', 'wal_level', 'track_commit_timestamp')
            UNION ALL SELECT 'in recovery', pg_is_in_recovery()::text
            UNION ALL SELECT 'collation of the database', datcollate FROM pg_catalog.pg_database
              WHERE datname = current_database()
            UNION ALL SELECT 'extension ' || extname, extversion FROM pg_catalog.pg_extension
            ORDER BY 1""";

    private static final String SIZE = """
            SELECT count(*), coalesce(sum(greatest(c.reltuples, 0)), 0)::bigint, now()
            FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'""";

    /** In the transaction of a reading. */
    public static ServerFacts read(Connection connection) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(SETTINGS)) {
                while (row.next()) {
                    settings.put(row.getString(1), row.getString(2));
                }
            }
            try (ResultSet row = statement.executeQuery(SIZE)) {
                row.next();
                Instant now = row.getObject(3, OffsetDateTime.class).toInstant();
                return new ServerFacts(now, settings, row.getLong(1), row.getLong(2));
            }
        }
    }

    String page() {
        Markdown page = new Markdown();
        page.title("Settings of the server that matter here");
        page.table("setting", "value");
        settings.forEach(page::row);
        return page.toString();
    }
}
