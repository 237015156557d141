package io.neonhub.database.server.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a cluster holds beside the templates and kept databases of NeonHub: roles with their passwords and settings, tablespaces, other
 * databases, objects in the maintenance database, settings of the whole server. A test that changed any of it has made
 * the cluster unfit for others.
 */
final class ClusterState {
    private static final String DIGEST = """
            SELECT md5(concat_ws(E'\\n',
                (SELECT string_agg(r::text, ',' ORDER BY r.rolname) FROM pg_catalog.pg_authid r),
                (SELECT string_agg(s::text, ',' ORDER BY s::text) FROM pg_catalog.pg_db_role_setting s),
                (SELECT string_agg(m::text, ',' ORDER BY m::text) FROM pg_catalog.pg_auth_members m),
                (SELECT string_agg(t::text, ',' ORDER BY t.spcname) FROM pg_catalog.pg_tablespace t),
                (SELECT string_agg(concat_ws(' ', d.datname, d.datacl), ',' ORDER BY d.datname)
                 FROM pg_catalog.pg_database d WHERE d.datname !~ '^neonhub_(template|kept)_'),
                (SELECT count(*) FROM pg_catalog.pg_class c WHERE c.oid >= 16384),
                (SELECT count(*) FROM pg_catalog.pg_proc p WHERE p.oid >= 16384),
                pg_catalog.pg_read_file('postgresql.auto.conf')))
            """;

    private ClusterState() {}

    /** A text that is equal for equal states; secrets in it can't be read back. */
    static String digest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DIGEST)) {
            row.next();
            return row.getString(1);
        }
    }
}
