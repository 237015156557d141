package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.server.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code ci/verify smoke} on a server with eight connections, three of which are kept for superusers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
@Tag("processes")
class FullServerTest {
    private static final int ALL = 8;
    private static final int RESERVED = 3;

    private final List<Connection> held = new ArrayList<>();
    private Path home;
    private InstalledPostgres server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        home = folder;
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        server = InstalledPostgres.made(
                home, "max_connections=" + ALL, "superuser_reserved_connections=" + RESERVED, "autovacuum=off");
        server.startAndWait();
        server.execute("CREATE ROLE app LOGIN PASSWORD '" + InstalledPostgres.PASSWORD + "'");
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @AfterEach
    void letGo() throws SQLException {
        for (Connection connection : held) {
            connection.close();
        }
        held.clear();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> sessions() == 1);
    }

    @Test
    void theReservedOnesAreNotForTheApplication() throws SQLException {
        hold("app", ALL - RESERVED);

        Run run = smoke("app");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(shown(run)).isEqualTo("""
                ├─ – Connection  2 not run
                │    is encrypted, by a server that proves who it is
                │      not run: it could not look at the database
                │    leads the application and the migrations to the same database
                │      not run: one URL is named, or both are the same
                ├─ – Connectivity  not run: it could not look at the database
                ├─ – Rights  not run: it could not look at the database
                ├─ – Migration history  5 not run
                │    preparation
                │      not run: it could not look at the database
                │    has each migration as it is in the directory
                │    has no migration that the directory lacks
                │    waits for no deploy that is under way
                │    is kept by Prisma, and by Prisma alone
                │      not run: what prepares it failed
                ├─ – Schema drift  4 not run
                │    preparation
                │      not run: it could not look at the database
                │    schema.prisma and the replayed migrations agree
                │    the replayed migrations and the live database agree
                │    schema.prisma and the live database agree
                │      not run: what prepares it failed
                ├─ – Tables  8 not run
                │    preparation
                │      not run: it could not look at the database
                │    have the extensions that are declared
                │    are all declared
                │    exists
                │    has its primary key
                │    have the enums that are declared
                │    has its columns, with type, nullability and default
                │    has no column that is not declared
                │      not run: what prepares it failed
                ├─ – Indexes  4 not run
                │    preparation
                │      not run: it could not look at the database
                │    are in good health
                │    is there as declared, and valid
                │    are all declared
                │      not run: what prepares it failed
                ├─ – Foreign keys  5 not run
                │    preparation
                │      not run: it could not look at the database
                │    does what it declares when the referenced row is deleted
                │    rejects a row that refers to nothing
                │    is there as declared, validated and enforced
                │    are all declared
                │      not run: what prepares it failed
                ├─ – Health  not run: it could not look at the database
                ├─ – Performance  4 not run
                │    preparation
                │      not run: it could not look at the database
                │    can be measured
                │    is as at the baseline
                │    finds by an index
                │      not run: what prepares it failed
                └─ ✔ Application  2 passed
                What a human must decide
                  application: needs a human: whether it connects and works was not tried
                    → Start it with this database and look at its health check, or let this run do it: ci/verify smoke --app-check COMMAND|URL.
                The server at SERVER has no connection left for the role app: FATAL: remaining connection slots are reserved for non-replication superuser connections. Close connections to it that are no longer needed, or raise the limit, max_connections or the CONNECTION LIMIT of the role or database.
                Who holds them a superuser sees, for whom superuser_reserved_connections are kept: SELECT pid, usename, application_name, state, backend_start FROM pg_stat_activity;
                Report: HOME/ci/target/verification/index.html
                ERROR  Only 2 checks in 1 suite could be judged. 0 ms
                """);
    }

    /** One slot is enough: a run needs no second one. */
    @Test
    void theLastOneIsEnough() throws SQLException {
        hold("app", ALL - RESERVED - 1);

        Run run = smoke("app");

        assertThat(run.exitCode()).as("nothing is deployed there").isEqualTo(1);
        assertThat(shown(run))
                .contains(
                        "  server: has 5 of 8 connections in use, the last 3 of which are reserved, and 0 are idle in a"
                                + " transaction of this database\n")
                .doesNotContain("has no connection left", "could not look");
    }

    @Test
    void aSuperuserGetsAReservedOne() throws SQLException {
        hold("app", ALL - RESERVED);

        Run run = smoke("postgres");

        assertThat(run.exitCode()).as("nothing is deployed there").isEqualTo(1);
        assertThat(shown(run))
                .contains(
                        "  server: has 6 of 8 connections in use, the last 3 of which are reserved, and 0 are idle in a"
                                + " transaction of this database\n");
    }

    @Test
    void whereTheReservedOnesAreTakenTooNobodyGetsIn() throws SQLException {
        hold("app", ALL - RESERVED);
        hold("postgres", RESERVED);

        Run run = smoke("postgres");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(shown(run))
                .contains("\nThe server at SERVER has no connection left for the role postgres: FATAL: sorry, too many"
                        + " clients already. Close connections to it");
    }

    private void hold(String role, int connections) throws SQLException {
        for (int i = 0; i < connections; i++) {
            held.add(DatabaseUrl.parse("the test", uri(role)).connect());
        }
    }

    private Run smoke(String role) {
        Run run = Run.of(home.resolve("reports"), Map.of(), "smoke", "--database-url", uri(role));
        assertThat(run.out() + run.err()).doesNotContain(InstalledPostgres.PASSWORD);
        return run;
    }

    private String shown(Run run) {
        return run.out()
                .replace(home.resolve("reports").toString(), "HOME")
                .replace("127.0.0.1:" + server.port(), "SERVER");
    }

    private String uri(String role) {
        return "postgresql://" + role + ":" + InstalledPostgres.PASSWORD + "@127.0.0.1:" + server.port() + "/postgres";
    }

    private long sessions() throws SQLException {
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
