package io.neonhub.verification.backup;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each sequence would give next. A sequence belongs to no snapshot: while others write it moves on under everybody.
 */
record Sequences(Map<String, BigDecimal> next) {
    /** A query for each, since none tells of a sequence whether its value was given out. */
    private static final String QUERIES = """
            SELECT format('SELECT %L, CASE WHEN is_called THEN last_value + %s::numeric ELSE last_value END FROM %I.%I',
                          n.nspname || '.' || c.relname, s.seqincrement, n.nspname, c.relname)
            FROM pg_catalog.pg_sequence s
            JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relpersistence <> 't'
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                              WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')""";

    Sequences {
        next = new TreeMap<>(next);
    }

    static Sequences read(Connection connection) throws SQLException {
        return new Sequences(GeneratedQueries.run(connection, QUERIES, row -> row.getBigDecimal(2)));
    }
}
