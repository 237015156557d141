package io.neonhub.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What of a server makes a difference to the databases on it.
 *
 * @param syncs whether it waits for the disk
 * @param fingerprint its build, our role, its locale, and the settings that change what a script means
 */
record ServerFacts(boolean syncs, String fingerprint) {
    private static final String QUERY = """
            SELECT current_setting('fsync')::boolean,
                   concat_ws(E'\\n', version(), current_user, encoding, datcollate, datctype,
                       current_setting('TimeZone'), current_setting('DateStyle'), current_setting('IntervalStyle'),
                       current_setting('search_path'), current_setting('default_text_search_config'),
                       current_setting('standard_conforming_strings'), current_setting('default_table_access_method'))
            FROM pg_catalog.pg_database WHERE datname = 'template0'
            """;

    static ServerFacts of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return new ServerFacts(row.getBoolean(1), row.getString(2));
        }
    }
}
