package io.neonhub.verification.history;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.verification.schema.QualifiedName;
import java.time.Instant;

/**
 * Where Prisma looks for its history: an unqualified name in the schema that the URL names, and in {@code public} if it
 * names none, whatever the search path of the role is.
 */
record HistoryPlace(String database, String version, String role, String schema, Instant now) {
    static final String TABLE = "_prisma_migrations";

    private static final String SQL = """
            SELECT current_database() AS database, split_part(current_setting('server_version'), ' ', 1) AS version,
                   current_user AS role, now() AS now,
                   CASE WHEN source IN ('client', 'session') THEN setting ELSE 'public' END AS path
            FROM pg_catalog.pg_settings WHERE name = 'search_path'""";

    static Answer<HistoryPlace> ask(Batch batch) {
        return batch.select(
                SQL,
                row -> new HistoryPlace(
                        row.getString("database"),
                        row.getString("version"),
                        row.getString("role"),
                        firstOf(row.getString("path")),
                        Query.time(row, "now").orElseThrow()));
    }

    /** Of names as SQL writes them, separated by commas. */
    private static String firstOf(String path) {
        if (!path.startsWith("\"")) {
            return path.split(",", 2)[0].strip();
        }
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < path.length(); i++) {
            if (path.charAt(i) == '"' && !path.startsWith("\"\"", i)) {
                break;
            }
            i += path.charAt(i) == '"' ? 1 : 0;
            name.append(path.charAt(i));
        }
        return name.toString();
    }

    /** The table's whole name, as SQL. */
    String sql() {
        return QualifiedName.quote(schema) + "." + TABLE;
    }
}
