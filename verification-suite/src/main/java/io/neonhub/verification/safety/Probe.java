package io.neonhub.verification.safety;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the session's transaction holds at this moment: one query, planned once, behind each statement. For one thread. */
final class Probe implements AutoCloseable {
    private static final String QUERY = """
            SELECT l.relation, l.mode, c.relfilenode, pg_catalog.pg_stat_get_xact_numscans(l.relation),
              pg_catalog.current_setting('lock_timeout')
            FROM pg_catalog.pg_locks l LEFT JOIN pg_catalog.pg_class c ON c.oid = l.relation
            WHERE l.pid = pg_catalog.pg_backend_pid() AND l.locktype = 'relation' AND l.relation >= 16384
              AND (c.relkind IS NULL OR c.relkind IN ('r', 'p', 'm'))""";

    private final PreparedStatement query;

    /**
     * A lock that is held.
     *
     * @param file number of the relation's file; 0 when it is gone
     * @param scans how often this session has read it from end to end
     */
    record Held(long oid, String mode, long file, long scans, boolean lockTimeout) {}

    Probe(Connection connection) throws SQLException {
        this.query = connection.prepareStatement(QUERY);
    }

    List<Held> held() throws SQLException {
        List<Held> held = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                held.add(new Held(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        !"0".equals(row.getString(5))));
            }
        }
        return held;
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
