package io.neonhub.verification;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.database.LiveDatabase;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a client meets in a session of its role.
 *
 * @param answer to {@code SELECT 1}
 * @param roundTrip how long that took, once the driver and the server had set up what they need
 * @param timeZones that sessions begin in, the one that counts first; none where nobody has stored one
 * @param standby how far the server follows another one; empty for one that takes writes
 * @param foundElsewhere tables whose unqualified name means another one, and which: empty for none
 * @param missingRights tables on which the role lacks rights, and which
 */
record ConnectionFacts(
        String answer,
        Duration roundTrip,
        int major,
        String version,
        String encoding,
        List<String> timeZones,
        String role,
        Optional<String> standby,
        List<OfTable> foundElsewhere,
        List<OfTable> missingRights) {
    private static final String SETTINGS = """
            SELECT current_setting('server_version_num')::integer / 10000 AS major,
              current_setting('server_version') AS version, current_setting('server_encoding') AS encoding,
              current_user AS role,
              CASE WHEN pg_is_in_recovery() THEN
                CASE WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 'has replayed all that it received'
                ELSE 'is ' || coalesce(
                  extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::bigint || ' s', 'some time')
                  || ' behind its primary' END END AS standby""";

    private static final String STORED_TIME_ZONES = """
            SELECT substr(entry, length('TimeZone=') + 1)
            FROM pg_catalog.pg_db_role_setting, unnest(setconfig) AS entry
            WHERE setdatabase IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()))
              AND setrole IN (0, (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user))
              AND lower(entry) LIKE 'timezone=%'
            ORDER BY setrole DESC, setdatabase DESC""";

    private static final String NAMES_FOUND_ELSEWHERE = """
            SELECT declared.schema, declared.name, found_in.nspname || '.' || found.relname
            FROM unnest(:declared) AS declared(schema, name)
            JOIN pg_catalog.pg_namespace AS n ON n.nspname = declared.schema
            JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = declared.name
            LEFT JOIN pg_catalog.pg_class AS found ON found.oid = to_regclass(quote_ident(declared.name))
            LEFT JOIN pg_catalog.pg_namespace AS found_in ON found_in.oid = found.relnamespace
            WHERE declared.schema = 'public' AND found.oid IS DISTINCT FROM c.oid
            ORDER BY 1, 2""";

    private static final String MISSING_RIGHTS = """
            SELECT declared.schema, declared.name, string_agg(needed, ', ' ORDER BY position)
            FROM unnest(:declared) AS declared(schema, name)
            JOIN pg_catalog.pg_namespace AS n ON n.nspname = declared.schema
            JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = declared.name
            CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE'])
              WITH ORDINALITY AS right_to(needed, position)
            WHERE NOT has_table_privilege(c.oid, needed)
            GROUP BY 1, 2
            ORDER BY 1, 2""";

    /** A declared table, and what there is to say of it. */
    record OfTable(QualifiedName table, String detail) {
        static OfTable of(ResultSet row) throws SQLException {
            @Nullable String detail = row.getString(3);
            return new OfTable(new QualifiedName(row.getString(1), row.getString(2)), detail == null ? "" : detail);
        }
    }

    private record Settings(int major, String version, String encoding, String role, Optional<String> standby) {}

    /** @param declared the tables that the application uses */
    static ConnectionFacts of(LiveDatabase database, List<QualifiedName> declared) throws SQLException {
        return database.once(new Look(declared));
    }

    private record Look(List<QualifiedName> declared) implements LiveDatabase.Look<ConnectionFacts> {
        @Override
        public ConnectionFacts at(LiveDatabase database) throws SQLException {
            Batch batch = new Batch();
            Answer<String> answer = batch.select("SELECT 1", row -> row.getString(1));
            Answer<Settings> settings = batch.select(
                    SETTINGS,
                    row -> new Settings(
                            row.getInt(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            Optional.ofNullable(row.getString(5))));
            Answer<String> timeZones = batch.select(STORED_TIME_ZONES, row -> row.getString(1));
            Answer<OfTable> foundElsewhere = batch.select(aboutDeclared(NAMES_FOUND_ELSEWHERE), OfTable::of);
            Answer<OfTable> missingRights = batch.select(aboutDeclared(MISSING_RIGHTS), OfTable::of);
            Duration roundTrip = database.read(batch, ConnectionFacts::roundTrip);
            return new ConnectionFacts(
                    answer.row(),
                    roundTrip,
                    settings.row().major(),
                    settings.row().version(),
                    settings.row().encoding(),
                    timeZones.rows(),
                    settings.row().role(),
                    settings.row().standby(),
                    foundElsewhere.rows(),
                    missingRights.rows());
        }

        private String aboutDeclared(String query) {
            return query.replace(":declared", texts(QualifiedName::schema) + ", " + texts(QualifiedName::name));
        }

        private String texts(Function<QualifiedName, String> part) {
            return Batch.texts(declared.stream().map(part).toList());
        }
    }

    private static Duration roundTrip(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            statement.execute("SELECT 1");
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
