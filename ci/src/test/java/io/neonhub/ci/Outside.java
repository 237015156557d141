package io.neonhub.ci;

import io.neonhub.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * All that a database holds, seen from outside: each row of each catalog and of each table, with the transaction that
 * wrote it, and the state of each sequence. Left out is what a server notes by itself about tables that are read.
 */
record Outside(TestDatabase database) {
    private static final String RELATIONS = """
            SELECT c.oid::regclass::text FROM pg_catalog.pg_class AS c
            JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'm') AND c.relpersistence <> 't' AND NOT c.relisshared
              AND n.nspname NOT IN ('information_schema')
              AND c.relname NOT IN ('pg_statistic', 'pg_largeobject')
            UNION ALL VALUES ('pg_db_role_setting'), ('pg_roles'), ('pg_auth_members')
            ORDER BY 1""";

    private static final String STATE = """
            SELECT count(*) || ' rows ' || coalesce(md5(string_agg(line, E'\\n' ORDER BY line)), '') FROM (
              SELECT (to_jsonb(t) - ARRAY['relpages', 'reltuples', 'relallvisible', 'relfrozenxid', 'relminmxid'])::text AS line
              FROM %s AS t) AS lines""";

    private static final String SEQUENCES = """
            SELECT 'SELECT ''' || c.oid::regclass || ' '' || last_value || is_called FROM ' || c.oid::regclass
            FROM pg_catalog.pg_class AS c WHERE c.relkind = 'S' ORDER BY 1""";

    List<String> state() throws SQLException {
        return stateWithout("nothing");
    }

    /** @param table one that others write to meanwhile */
    List<String> stateWithout(String table) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            List<String> state = new ArrayList<>();
            for (String relation : column(statement, RELATIONS)) {
                if (relation.equals(table)) {
                    continue;
                }
                state.add(relation + ": "
                        + column(statement, STATE.formatted(relation)).get(0));
                if (!relation.endsWith("pg_roles") && !relation.equals("pg_class")) {
                    state.add(relation + " was written by "
                            + column(
                                    statement,
                                    "SELECT coalesce(string_agg(DISTINCT xmin::text, ' '), '') FROM " + relation));
                }
            }
            for (String sequence : column(statement, SEQUENCES)) {
                state.addAll(column(statement, sequence));
            }
            return state;
        }
    }

    /** A backend whose client was killed notices it when it has something to say. */
    void awaitNoOtherSession() {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> othersSessions() == 0);
    }

    private long othersSessions() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            return Long.parseLong(column(statement, """
                    SELECT count(*) FROM pg_catalog.pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'""").get(0));
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
