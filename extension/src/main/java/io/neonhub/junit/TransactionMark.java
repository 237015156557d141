package io.neonhub.junit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Tells one transaction from all others.
 *
 * @param xid its number, by which PostgreSQL remembers how it ended
 * @param virtual its number among the transactions of its session
 */
record TransactionMark(long xid, long virtual) {
    private static final String VIRTUAL = "(SELECT pg_catalog.split_part(virtualtransaction, '/', 2)::bigint"
            + " FROM pg_catalog.pg_locks WHERE locktype = 'virtualxid' AND pid = pg_catalog.pg_backend_pid())";

    /** Of the transaction that the connection is in; gives it a number, if it has none yet. */
    static TransactionMark of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_current_xact_id()::text, " + VIRTUAL)) {
            row.next();
            return new TransactionMark(Long.parseUnsignedLong(row.getString(1)), row.getLong(2));
        }
    }

    /** Asked on the same session: whether this one was rolled back, and no other came before the question's. */
    boolean wasRolledBackLast(Connection connection) throws SQLException {
        return ask(connection, status() + " = 'aborted' AND " + VIRTUAL + " = " + (virtual + 1));
    }

    /** Asked on any session of the server. */
    boolean wasCommitted(Connection connection) throws SQLException {
        return ask(connection, status() + " = 'committed'");
    }

    private String status() {
        return "pg_catalog.pg_xact_status('" + Long.toUnsignedString(xid) + "'::xid8)";
    }

    private static boolean ask(Connection connection, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + condition)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
