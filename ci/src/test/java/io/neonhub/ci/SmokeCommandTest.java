package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ci/verify smoke} on good and bad targets, judged from outside. */
@NeonHubDatabase
class SmokeCommandTest {
    private static final Clock STOPPED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aGoodTargetIsGo(TestDatabase target) {
        assertThat(smoke(Map.of("DATABASE_URL", target.uri())))
                .as(out.toString())
                .isZero();

        assertThat(shown(target)).isEqualTo("""
                Verified on PostgreSQL 17.11 (existing 17.11 at TARGET, the target)
                ├─ ✔ Connection  1 passed, 1 not run
                │    leads the application and the migrations to the same database
                │      not run: one URL is named, or both are the same
                ├─ ✔ Connectivity  6 passed
                ├─ ✔ Rights  2 passed
                ├─ ✔ Migration history  4 passed
                ├─ ✔ Schema drift  3 passed
                ├─ ✔ Tables  29 passed, 2 not run
                │    have the extensions that are declared
                │      not run: schema.prisma declares no extension
                │    have the enums that are declared
                │      not run: neither schema.prisma nor the database has an enum
                ├─ ✔ Indexes  21 passed
                ├─ ✔ Foreign keys  11 passed, 2 not run
                │    does what it declares when the referenced row is deleted
                │    rejects a row that refers to nothing
                │      not run: the check writes, and nothing in the target is changed
                ├─ ✔ Health  5 passed
                ├─ ✔ Performance  8 passed, 1 not run
                │    is as at the baseline
                │      not run: there is no baseline to compare with: take one with ci/verify baseline, and name it with --baseline
                └─ ✔ Application  2 passed
                What a human must decide
                  role postgres: is a superuser: whoever has the application's URL has the whole server
                    → Let the application log in with a role of its own: CREATE ROLE neonhub_app LOGIN PASSWORD '…'; GRANT USAGE ON SCHEMA public TO neonhub_app; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO neonhub_app;
                  application: needs a human: whether it connects and works was not tried
                    → Start it with this database and look at its health check, or let this run do it: ci/verify smoke --app-check COMMAND|URL.
                Advice: 5 findings, in the report
                Report: HOME/ci/target/verification/index.html
                GO  Nothing blocks a release: 92 checks in 11 suites. 0 ms
                """);
    }

    @Test
    void saysFirstWhatItLooksAt(TestDatabase target) {
        smoke(Map.of(), "--database-url", target.uri());

        assertThat(err.toString().lines().findFirst().orElseThrow().replace(target.authority(), "TARGET"))
                .isEqualTo("Looking at the database " + target.name() + " at TARGET, in which nothing is changed,"
                        + " beside 1 migration (NeonHub v3.0, bundled) …");
    }

    /** What an earlier run built on the same server may stand in for it; a gate always replays, and compares no target. */
    @Test
    void theReportSaysOfWhichDayTheReplayIs(TestDatabase target) throws Exception {
        smoke(Map.of(), "--database-url", target.uri());

        assertThat(LocalDate.parse(report().path("replayedOn").asText()))
                .isBeforeOrEqualTo(LocalDate.now(ZoneOffset.UTC));
        assertThat(home.resolve("ci/target/verification/index.html"))
                .content()
                .contains(", replayed on " + report().path("replayedOn").asText());
    }

    @Test
    void figuresAreComparedWithThoseOfABaseline(TestDatabase target) throws Exception {
        execute(target, """
                INSERT INTO users (id, email, "updatedAt") SELECT 'u' || i, i || '@example.org', now()
                FROM generate_series(1, 3000) i;
                ANALYZE users""");
        Path file = home.resolve("baseline.json");
        assertThat(Run.of(home, Map.of(), "baseline", "--database-url", target.uri(), "--baseline", file.toString())
                        .exitCode())
                .isZero();
        execute(target, "DROP INDEX users_email_key");

        smoke(Map.of(), "--database-url", target.uri(), "--baseline", file.toString());

        assertThat(shown(target))
                .contains(
                        "├─ ✔ Performance  14 passed\n",
                        "public.users: is read as a whole, 3000 rows, for a user by email; at the baseline users_email_key was"
                                + " used\n");
        JsonNode figures = new ObjectMapper()
                .readTree(home.resolve("ci/target/verification/report.json").toFile())
                .path("figures");
        assertThat(figures)
                .filteredOn(figure -> figure.path("name").asText().equals("size of its indexes")
                        && figure.path("subject").asText().equals("public.users"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.path("value").asDouble())
                        .isLessThan(figure.path("baseline").asDouble()));
    }

    @Test
    void changesNothing(TestDatabase target) throws Exception {
        execute(target, """
                INSERT INTO users (id, email, "updatedAt") VALUES ('u1', 'a@example.org', now());
                CREATE SEQUENCE invoice;
                SELECT nextval('invoice');""");
        Outside outside = new Outside(target);
        List<String> before = outside.state();

        assertThat(smoke(Map.of(), "--database-url", target.uri()))
                .as("the sequence is in no migration")
                .isEqualTo(1);

        assertThat(outside.state()).isEqualTo(before);
        outside.awaitNoOtherSession();
    }

    @Test
    void withWritesRolledBackItChangesNothingEither(TestDatabase target) throws Exception {
        execute(target, "INSERT INTO users (id, email, \"updatedAt\") VALUES ('u1', 'a@example.org', now())");
        Outside outside = new Outside(target);
        List<String> before = outside.state();

        assertThat(smoke(Map.of(), "--database-url", target.uri(), "--writes", "rolled-back"))
                .as(out.toString())
                .isZero();

        assertThat(outside.state()).isEqualTo(before);
        outside.awaitNoOtherSession();
        assertThat(shown(target)).endsWith("""
                ├─ ✔ Foreign keys  19 passed
                ├─ ✔ Health  5 passed
                ├─ ✔ Performance  8 passed, 1 not run
                │    is as at the baseline
                │      not run: there is no baseline to compare with: take one with ci/verify baseline, and name it with --baseline
                ├─ ✔ Application  2 passed
                ├─ ✔ Auth tables  21 passed, 1 not run
                │    useVerificationToken by two sessions at once has exactly one winner
                │      not run: the check commits, and whatever is written to the target is rolled back
                ├─ ✔ Content drafts  7 passed
                ├─ ✔ Agent jobs  8 passed, 4 not run
                │    6 workers at the same time claim each of 60 jobs exactly once
                │    the job of a worker that dies after its claim stays running
                │    the job of a worker that dies before its claim commits is claimed by another one
                │    a worker passes over a job that another one is claiming, without waiting
                │      not run: the check commits, and whatever is written to the target is rolled back
                └─ ✔ Metric events  6 passed, 1 not run
                     4 writers at the same time lose nothing
                       not run: the check commits, and whatever is written to the target is rolled back
                What a human must decide
                  role postgres: is a superuser: whoever has the application's URL has the whole server
                    → Let the application log in with a role of its own: CREATE ROLE neonhub_app LOGIN PASSWORD '…'; GRANT USAGE ON SCHEMA public TO neonhub_app; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO neonhub_app;
                  application: needs a human: whether it connects and works was not tried
                    → Start it with this database and look at its health check, or let this run do it: ci/verify smoke --app-check COMMAND|URL.
                Advice: 11 findings, in the report
                Report: HOME/ci/target/verification/index.html
                GO  Nothing blocks a release: 142 checks in 15 suites. 0 ms
                """);
    }

    @Test
    void whatTheServerCountsIsTold(TestDatabase target) throws Exception {
        execute(target, """
                ALTER TABLE metric_events SET (autovacuum_enabled = off);
                INSERT INTO metric_events (id, type, meta) SELECT g::text, 'x', '{}' FROM generate_series(1, 20000) g;""");
        execute(target, "DELETE FROM metric_events");
        execute(target, "SELECT pg_stat_force_next_flush()");

        smoke(Map.of(), "--database-url", target.uri());

        assertThat(tests("passed")
                        .filter(it -> it.path("name").asText().equals("is vacuumed"))
                        .map(it -> it.at("/findings/0/problem").asText()))
                .containsExactly("has 20000 dead rows beside 0 living ones");
    }

    @Test
    void rowsLikeThoseOfTheChecksAreNotInTheWay(TestDatabase target) throws Exception {
        execute(target, """
                INSERT INTO users (id, email, "updatedAt") VALUES ('u1', 'ada@neonhub.example', now());
                INSERT INTO accounts (id, "userId", type, provider, "providerAccountId") VALUES ('a1', 'u1', 'oauth', 'github', '4711');
                INSERT INTO sessions (id, "userId", "sessionToken", expires) VALUES ('s1', 'u1', 'token', now()), ('s2', 'u1', 'live', now());
                INSERT INTO verification_tokens (identifier, token, expires) VALUES ('ada@neonhub.example', 'token', now());""");

        assertThat(smoke(Map.of(), "--database-url", target.uri(), "--writes", "rolled-back"))
                .as(out.toString())
                .isZero();
    }

    /** As a standby does. */
    @Test
    void onAServerThatTakesNoWritesWhatWritesIsNotRun(TestDatabase target) throws Exception {
        execute(target, "ALTER DATABASE \"" + target.name() + "\" SET default_transaction_read_only = on");

        assertThat(smoke(Map.of(), "--database-url", target.uri(), "--writes", "rolled-back"))
                .as(out.toString())
                .isZero();

        assertThat(tests("not-run").map(it -> it.path("reason").asText()))
                .filteredOn("the server takes no writes: it is a standby, or read-only"::equals)
                .hasSizeGreaterThan(30);
    }

    /** A sequence stays advanced whatever is rolled back. */
    @Test
    void rowsThatASequenceNumbersAreNotTried(TestDatabase target) throws Exception {
        execute(target, """
                CREATE SEQUENCE event_number;
                ALTER TABLE metric_events ADD COLUMN number bigint NOT NULL DEFAULT nextval('event_number');""");

        smoke(Map.of(), "--database-url", target.uri(), "--writes", "rolled-back");

        try (Connection connection = target.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT is_called FROM event_number")) {
            row.next();
            assertThat(row.getBoolean(1)).isFalse();
        }
        assertThat(tests("not-run").map(it -> it.path("reason").asText()))
                .contains(
                        "No value found for public.metric_events.number: it comes from a sequence, which stays advanced"
                                + " when the row is rolled back. Run this check on a database that may be changed: ci/verify"
                                + " gate.");
    }

    @Test
    void aConstraintThatWaitsForTheCommitIsHeard(TestDatabase target) throws Exception {
        execute(target, """
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                  BEGIN RAISE 'no drafts today' USING ERRCODE = '23514'; END $$;
                CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON content_drafts DEFERRABLE INITIALLY DEFERRED
                  FOR EACH ROW EXECUTE FUNCTION refuse();""");

        assertThat(smoke(Map.of(), "--database-url", target.uri(), "--writes", "rolled-back"))
                .isEqualTo(1);

        assertThat(out.toString()).contains("no drafts today");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            true => 0
            exit 3 => 1
            http://127.0.0.1:1/health => 1
            """)
    void theApplicationsOwnHealthCheckDecides(String check, int exitCode, TestDatabase target) {
        assertThat(smoke(Map.of(), "--database-url", target.uri(), "--app-check", check))
                .as(out.toString())
                .isEqualTo(exitCode);

        assertThat(out.toString().contains("its health check failed: ")).isEqualTo(exitCode == 1);
    }

    @Test
    void theApplicationsUrlAndTheOneForMigrationsMustLeadToOneDatabase(TestDatabase target) throws Exception {
        assertThat(smoke(Map.of("DATABASE_URL", target.uri(), "DIRECT_URL", target.uri() + "?connect_timeout=9")))
                .as(out.toString())
                .isZero();

        assertThat(out.toString()).contains("✔ Connection  2 passed");
    }

    @Test
    void theApplicationsRoleIsTheOneOfItsUrl(TestDatabase target) throws Exception {
        String role = "app_" + target.name();
        execute(
                target,
                "CREATE ROLE \"" + role + "\" LOGIN PASSWORD 'sesame' CREATEDB; GRANT SELECT, INSERT, UPDATE, DELETE"
                        + " ON ALL TABLES IN SCHEMA public TO \"" + role
                        + "\"; GRANT SELECT ON metric_events TO PUBLIC");
        try {
            smoke(Map.of(
                    "DATABASE_URL",
                    "postgresql://" + role + ":sesame@" + target.authority() + "/" + target.name(),
                    "DIRECT_URL",
                    target.uri()));

            assertThat(out.toString())
                    .contains("role " + role + ": may create databases (CREATEDB)")
                    .contains(
                            "public.metric_events: lets PUBLIC SELECT, and has no row-level security: whoever gets in sees or"
                                    + " changes all rows")
                    .doesNotContain("is a superuser", "refuses SELECT");
        } finally {
            execute(target, "DROP OWNED BY \"" + role + "\"; DROP ROLE \"" + role + "\"");
        }
    }

    @Test
    void otherWordsForWritesAreRefused() {
        assertThat(smoke(Map.of(), "--database-url", "postgresql://me@127.0.0.1:1/staging", "--writes", "all"))
                .isEqualTo(2);

        assertThat(err.toString()).startsWith("--writes all: write none or rolled-back.");
    }

    /** The comparison above would see it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE users SET name = name
            SELECT nextval('invoice')
            CREATE INDEX extra ON users (name)
            COMMENT ON TABLE users IS 'x'
            ALTER DATABASE "%s" SET work_mem TO '8MB'
            """)
    void whatChangesIsSeenFromOutside(String change, TestDatabase target) throws Exception {
        execute(target, """
                INSERT INTO users (id, email, "updatedAt") VALUES ('u1', 'a@example.org', now());
                CREATE SEQUENCE invoice;""");
        Outside outside = new Outside(target);
        List<String> before = outside.state();

        execute(target, change.formatted(target.name()));

        assertThat(outside.state()).isNotEqualTo(before);
    }

    @Test
    void driftIsStop(TestDatabase target) throws Exception {
        execute(target, "DROP INDEX \"agent_jobs_status_idx\"");

        assertThat(smoke(Map.of(), "--database-url", target.uri())).isEqualTo(1);

        assertThat(failed())
                .containsExactly(
                        "Indexes: is there as declared, and valid › public.agent_jobs: agent_jobs_status_idx",
                        "Schema drift: schema.prisma and the live database agree",
                        "Schema drift: the replayed migrations and the live database agree");
    }

    @Test
    void checksThatWriteAreNotRun(TestDatabase target) throws IOException {
        smoke(Map.of(), "--database-url", target.uri());

        assertThat(tests("not-run")
                        .map(it -> it.path("name").asText() + ": "
                                + it.path("reason").asText()))
                .containsExactlyInAnyOrder(
                        "leads the application and the migrations to the same database: one URL is named, or both are the same",
                        "have the extensions that are declared: schema.prisma declares no extension",
                        "have the enums that are declared: neither schema.prisma nor the database has an enum",
                        "rejects a row that refers to nothing: the check writes, and nothing in the target is changed",
                        "is as at the baseline: there is no baseline to compare with: take one with ci/verify baseline, and name"
                                + " it with --baseline",
                        "does what it declares when the referenced row is deleted: the check writes, and nothing in the"
                                + " target is changed");
    }

    @Test
    void aRoleWithoutRightsIsToldWhatItLacks(TestDatabase target) throws Exception {
        String role = "reader_" + target.name();
        execute(target, "CREATE ROLE \"" + role + "\" LOGIN PASSWORD 'sesame'");
        try {
            assertThat(smoke(
                            Map.of(),
                            "--database-url",
                            "postgresql://" + role + ":sesame@" + target.authority() + "/" + target.name()))
                    .isEqualTo(1);

            assertThat(out.toString())
                    .contains("public.users: refuses SELECT, INSERT, UPDATE, DELETE to the role \"" + role)
                    .contains("may not read the history \"public\"._prisma_migrations");
            assertThat(out.toString() + err).doesNotContain("sesame");
        } finally {
            execute(target, "DROP ROLE \"" + role + "\"");
        }
    }

    @Test
    void aTargetThatDoesNotAnswerIsNoVerdictAndItsPasswordStaysSecret() throws IOException {
        assertThat(smoke(Map.of(), "--database-url", "postgresql://me:sesame@127.0.0.1:1/staging"))
                .isEqualTo(3);

        assertThat(out.toString()).contains("No PostgreSQL answers at 127.0.0.1:1.");
        assertThat(out.toString() + err).doesNotContain("sesame");
        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertThat(file).content().doesNotContain("sesame");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            db.example.org/neonhub --expect-host=staging.example.org => --expect-host expects the host 'staging.example.org', and the URL names 'db.example.org'. Nothing was looked at: correct one of them.
            db.example.org/neonhub --expect-database=other => --expect-database expects the database 'other', and the URL names 'neonhub'. Nothing was looked at: correct one of them.
            db-prod.example.org/neonhub --expect-host=DB-PROD.example.org => The host 'db-prod.example.org' looks like production: its name says 'prod'. Nothing was looked at. If it is meant, add --production-is-meant.
            db.example.org/neonhub_live --expect-database=neonhub_live => The database 'neonhub_live' looks like production: its name says 'live'. Nothing was looked at. If it is meant, add --production-is-meant.
            """)
    void anotherTargetThanExpectedIsRefusedBeforeAnybodyConnects(String words, String message) {
        String[] parts = words.split(" ");

        assertThat(smoke(Map.of(), "--database-url", "postgresql://me:sesame@" + parts[0], parts[1]))
                .isEqualTo(2);

        assertThat(err.toString().lines().findFirst()).contains(message);
    }

    @Test
    void productionIsLookedAtIfItIsMeant() {
        assertThat(smoke(
                        Map.of(),
                        "--database-url",
                        "postgresql://me@127.0.0.1:1/neonhub_prod",
                        "--production-is-meant",
                        "--expect-host",
                        "127.0.0.1"))
                .isEqualTo(3);
    }

    private int smoke(Map<String, String> environment, String... options) {
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out, true), new PrintWriter(err, true), false, home, STOPPED, List.of(), environment);
        return Verify.run(
                surroundings,
                Stream.concat(Stream.of("smoke"), Stream.of(options)).toArray(String[]::new));
    }

    private String shown(TestDatabase target) {
        return out.toString().replace(home.toString(), "HOME").replace(target.authority(), "TARGET");
    }

    private TreeSet<String> failed() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        report().path("suites")
                .forEach(suite -> suite.path("tests").forEach(test -> {
                    if (test.path("status").asText().equals("failed")) {
                        names.add(suite.path("name").asText() + ": "
                                + test.path("name").asText());
                    }
                }));
        return names;
    }

    private Stream<JsonNode> tests(String status) throws IOException {
        Stream.Builder<JsonNode> tests = Stream.builder();
        report().path("suites").forEach(suite -> suite.path("tests").forEach(tests));
        return tests.build().filter(it -> it.path("status").asText().equals(status));
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper()
                .readTree(home.resolve("ci/target/verification/report.json").toFile());
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
