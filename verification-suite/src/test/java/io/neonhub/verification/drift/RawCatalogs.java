package io.neonhub.verification.drift;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changed, from outside: every catalog as text, whatever it means. Left out are statistics of rows, roles,
 * databases, and what the server notes for itself.
 */
final class RawCatalogs {
    private static final String NAMES = """
            SELECT c.relname, string_agg(format('t.%I', a.attname), ', ' ORDER BY a.attnum)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r'
              AND c.relname NOT IN ('pg_statistic', 'pg_statistic_ext_data', 'pg_shdepend', 'pg_init_privs',
                'pg_authid', 'pg_auth_members', 'pg_database', 'pg_tablespace', 'pg_largeobject', 'pg_largeobject_metadata')
              AND a.attname NOT IN ('relfilenode', 'relpages', 'reltuples', 'relallvisible', 'relallfrozen', 'relfrozenxid',
                'relminmxid', 'relhasindex', 'relhasrules', 'relhastriggers', 'relhassubclass', 'relchecks', 'atthasdef',
                'atthasmissing', 'attmissingval', 'indcheckxmin')
            GROUP BY 1""";

    private RawCatalogs() {}

    /** A hash for each catalog. */
    static SortedMap<String, String> of(Connection connection) throws SQLException {
        Map<String, String> columns = query(connection, NAMES);
        StringBuilder all = new StringBuilder();
        columns.forEach((table, list) -> all.append(all.isEmpty() ? "" : " UNION ALL ")
                .append("SELECT '" + table + "', coalesce(sum(hashtextextended(ROW(" + list
                        + ")::text, 0)::numeric), 0)::text" + " FROM pg_catalog." + table + " t"));
        return query(connection, all.toString());
    }

    private static SortedMap<String, String> query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            SortedMap<String, String> values = new TreeMap<>();
            while (row.next()) {
                values.put(row.getString(1), row.getString(2));
            }
            return values;
        }
    }
}
