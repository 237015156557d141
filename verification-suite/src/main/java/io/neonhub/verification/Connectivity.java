package io.neonhub.verification;

import static io.neonhub.verification.finding.Finding.advice;
import static io.neonhub.verification.finding.Finding.stop;
import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.database.LiveDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/**
 * Success criterion "the application connects": the database answers, speaks a version and an encoding that the
 * application knows, resolves unqualified names as it expects and grants its role what it needs. Only reads: looks at the
 * target where one is named, the way the application takes to it.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@DeclaredSchema
@ExtendWith(ConfigurationValues.class)
@DisplayName("Connectivity")
public class Connectivity {
    /** Prisma writes UTC into columns without a zone, while CURRENT_TIMESTAMP fills them with the session's time. */
    private static final List<String> NAMES_OF_UTC =
            List.of("UTC", "ETC/UTC", "GMT", "ETC/GMT", "ZULU", "ETC/ZULU", "UCT", "UNIVERSAL");

    private static final Duration SLOW = Duration.ofMillis(100);

    private static final String STORED_TIME_ZONES = """
            SELECT substr(entry, length('TimeZone=') + 1)
            FROM pg_catalog.pg_db_role_setting, unnest(setconfig) AS entry
            WHERE setdatabase IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()))
              AND setrole IN (0, (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user))
              AND lower(entry) LIKE 'timezone=%'
            ORDER BY setrole DESC, setdatabase DESC""";

    private static final String NAMES_FOUND_ELSEWHERE = """
            SELECT declared.schema, declared.name, found_in.nspname || '.' || found.relname
            FROM unnest(?, ?) AS declared(schema, name)
            JOIN pg_catalog.pg_namespace AS n ON n.nspname = declared.schema
            JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = declared.name
            LEFT JOIN pg_catalog.pg_class AS found ON found.oid = to_regclass(quote_ident(declared.name))
            LEFT JOIN pg_catalog.pg_namespace AS found_in ON found_in.oid = found.relnamespace
            WHERE declared.schema = 'public' AND found.oid IS DISTINCT FROM c.oid
            ORDER BY 1, 2""";

    private static final String MISSING_RIGHTS = """
            SELECT declared.schema, declared.name, string_agg(needed, ', ' ORDER BY position)
            FROM unnest(?, ?) AS declared(schema, name)
            JOIN pg_catalog.pg_namespace AS n ON n.nspname = declared.schema
            JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = declared.name
            CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE'])
              WITH ORDINALITY AS right_to(needed, position)
            WHERE NOT has_table_privilege(c.oid, needed)
            GROUP BY 1, 2
            ORDER BY 1, 2""";

    private Optional<LiveDatabase> database = Optional.empty();

    @BeforeEach
    void takeTheApplicationsWay(LiveDatabase live, ConfigurationValues.Lookup configuration) {
        database = Optional.of(ApplicationDatabase.of(live, configuration));
    }

    private LiveDatabase database() {
        return database.orElseThrow();
    }

    @Test
    @DisplayName("answers SELECT 1")
    void answers(TestReporter reporter) throws SQLException {
        Duration roundTrip = database().read(connection -> {
            String answer = first(connection, "SELECT 1");
            if (!answer.equals("1")) {
                fail(stop("SELECT 1", "answers " + answer, "Ask whoever runs this server what stands before it."));
            }
            return roundTrip(connection);
        });
        reporter.publishEntry("neonhub.round-trip.micros", String.valueOf(roundTrip.toNanos() / 1000));
        if (roundTrip.compareTo(SLOW) > 0) {
            FindingReport.publish(
                    reporter,
                    advice(
                            "server",
                            "takes " + roundTrip.toMillis() + " ms for a round trip, and each statement pays it",
                            "Run the application nearer to the database."));
        }
    }

    /** Of the second statement: the first one pays for what the driver and the server set up. */
    private static Duration roundTrip(Connection connection) throws SQLException {
        long start = System.nanoTime();
        first(connection, "SELECT 1");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    @DisplayName("runs a PostgreSQL version that is supported")
    void version(TestReporter reporter) throws SQLException {
        Optional<Finding> finding = database()
                .read(connection -> SupportedVersions.judge(
                        connection.getMetaData().getDatabaseMajorVersion(), first(connection, "SHOW server_version")));
        finding.filter(it -> it.severity() == Severity.STOP).ifPresent(Connectivity::fail);
        finding.ifPresent(it -> FindingReport.publish(reporter, it));
    }

    @Test
    @DisplayName("stores text as UTF-8")
    void encoding() throws SQLException {
        String encoding = database().read(connection -> first(connection, "SHOW server_encoding"));
        if (!encoding.equals("UTF8")) {
            fail(stop(
                    "database",
                    "stores text as " + encoding + ", and Prisma needs UTF8",
                    "CREATE DATABASE new_name TEMPLATE template0 ENCODING 'UTF8'; then migrate it and copy the rows."));
        }
    }

    @Test
    @DisplayName("starts its sessions in UTC")
    void timeZone() throws SQLException {
        List<String> stored = database().read(connection -> column(connection, STORED_TIME_ZONES));
        if (!stored.isEmpty() && !NAMES_OF_UTC.contains(stored.get(0).toUpperCase(Locale.ROOT))) {
            fail(stop(
                    "database",
                    "starts sessions in the time zone " + stored.get(0)
                            + ": CURRENT_TIMESTAMP fills columns without a zone with local time, and Prisma reads it as"
                            + " UTC",
                    "Say UTC where it was said: ALTER ROLE … SET TimeZone TO 'UTC', or ALTER DATABASE … SET TimeZone TO"
                            + " 'UTC'."));
        }
    }

    @Test
    @DisplayName("finds the declared tables by their unqualified names")
    void searchPath(PrismaSchema declared) throws SQLException {
        if (declared.schema().tables().stream()
                .noneMatch(table -> table.name().schema().equals("public"))) {
            throw new TestAbortedException("no declared table stands in the schema public");
        }
        FindingsError.throwIfAny(perTable(
                database(),
                NAMES_FOUND_ELSEWHERE,
                declared,
                row -> stop(
                        row.table().toString(),
                        "is not what the name " + quote(row.table().name()) + " alone means: that is "
                                + (row.detail().isEmpty() ? "nothing on the search path" : row.detail()),
                        "Put public first on the search_path of the role, or drop the table that hides it.")));
    }

    @Test
    @DisplayName("lets the role read and write every declared table")
    void rights(PrismaSchema declared) throws SQLException {
        String role = quote(database().read(connection -> first(connection, "SELECT current_user")));
        FindingsError.throwIfAny(perTable(
                database(),
                MISSING_RIGHTS,
                declared,
                row -> stop(
                        row.table().toString(),
                        "refuses " + row.detail() + " to the role " + role,
                        "GRANT " + row.detail() + " ON " + row.table().sql() + " TO " + role + ";")));
    }

    private record Row(QualifiedName table, String detail) {}

    private static List<Finding> perTable(
            LiveDatabase database, String query, PrismaSchema declared, Function<Row, Finding> finding)
            throws SQLException {
        List<QualifiedName> names =
                declared.schema().tables().stream().map(table -> table.name()).toList();
        return database.read(connection -> findings(connection, query, names, finding));
    }

    private static List<Finding> findings(
            Connection connection, String query, List<QualifiedName> names, Function<Row, Finding> finding)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, textArray(connection, names, QualifiedName::schema));
            statement.setArray(2, textArray(connection, names, QualifiedName::name));
            List<Finding> findings = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String detail = rows.getString(3);
                    QualifiedName table = new QualifiedName(rows.getString(1), rows.getString(2));
                    findings.add(finding.apply(new Row(table, detail == null ? "" : detail)));
                }
            }
            return findings;
        }
    }

    private static java.sql.Array textArray(
            Connection connection, List<QualifiedName> names, Function<QualifiedName, String> part)
            throws SQLException {
        return connection.createArrayOf("text", names.stream().map(part).toArray());
    }

    private static String first(Connection connection, String query) throws SQLException {
        return column(connection, query).get(0);
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void fail(Finding finding) {
        throw new FindingsError(List.of(finding));
    }
}
