package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.junit.NeonHubDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ci/verify smoke} through PgBouncer: GO where it lends out a session for long enough, else what to do about it. */
@NeonHubDatabase
@Tag("processes")
class PoolerFaultsTest {
    private static final String BY_STATEMENT =
            "A pooler answers at POOLER and lends out a session for one statement alone (pool_mode = statement), so no"
                    + " transaction can be had there; Prisma cannot work with it either. Name the host and port of PostgreSQL"
                    + " itself, or let PgBouncer say pool_mode = transaction or session for the database DATABASE.\n";

    @TempDir
    private Path folder;

    private final TestDatabase target;

    PoolerFaultsTest(TestDatabase target) {
        this.target = target;
    }

    @ParameterizedTest
    @CsvSource({
        "'', none, 92 checks in 11",
        "'', rolled-back, 142 checks in 15",
        "?pgbouncer=true, rolled-back, 142 checks in 15"
    })
    void inSessionModeATargetIsLookedAtAsItIs(String parameters, String writes, String checks) throws Exception {
        List<String> before = new Outside(target).state();

        try (PgBouncer pooler = pooler("pool_mode = session")) {
            Run run = smoke(pooler, parameters, "--writes", writes);

            assertThat(run.exitCode()).as(run.out()).isZero();
            assertThat(run.out()).endsWith("GO  Nothing blocks a release: " + checks + " suites. 0 ms\n");
        }

        assertThat(new Outside(target).state()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"smoke", "smoke --writes rolled-back", "status", "drift", "baseline --baseline FILE"})
    void inStatementModeNothingIsLookedAt(String command) throws Exception {
        try (PgBouncer pooler = pooler("pool_mode = statement")) {
            Run run = run(
                    pooler,
                    "",
                    command.replace("FILE", folder.resolve("baseline").toString())
                            .split(" "));

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(shown(pooler, run)).containsOnlyOnce(BY_STATEMENT).doesNotContain("08P01", "FATAL");
            assertThat(run.out()).doesNotContain("Tables  29 passed", "Health  5 passed");
        }
    }

    /** Through the pooler the application's own checks alone are looked at. */
    @Test
    void inStatementModeTheWayOfMigrationsIsLookedAtAllTheSame() throws Exception {
        try (PgBouncer pooler = pooler("pool_mode = statement")) {
            Run run = Run.of(
                    folder.resolve("home"),
                    Map.of("DATABASE_URL", uri(pooler, ""), "DIRECT_URL", target.uri()),
                    "smoke");

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(shown(pooler, run)).containsOnlyOnce(BY_STATEMENT);
            assertThat(run.out())
                    .contains(
                            "├─ – Connectivity  not run: it could not look at the database\n",
                            "├─ ✔ Migration history  4 passed\n",
                            "├─ ✔ Schema drift  3 passed\n",
                            "├─ ✔ Health  5 passed\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"schema=public, search_path, schema", "options=-c%20work_mem=8MB, options, options"})
    void aParameterThatItDoesNotPassOn(String parameter, String said, String inUrl) throws Exception {
        try (PgBouncer pooler = pooler("pool_mode = session")) {
            assertThat(failure(pooler, smoke(pooler, "?" + parameter)))
                    .isEqualTo("The server at POOLER refused (SQLSTATE 08P01): FATAL: unsupported startup parameter: "
                            + said + "\nA PgBouncer answers there, and passes no " + said + " on. Leave " + inUrl
                            + " out of the URL, or name the host and port of PostgreSQL itself.");
        }
    }

    @Test
    void aPlaceForEachClientIsTaken() throws Exception {
        try (PgBouncer pooler = pooler("pool_mode = session", "max_client_conn = 1");
                Connection other =
                        DatabaseUrl.parse("the test", uri(pooler, "")).connect()) {
            assertThat(other.isValid(5)).isTrue();

            assertThat(failure(pooler, smoke(pooler, "")))
                    .isEqualTo("The server at POOLER refused (SQLSTATE 08P01): FATAL: no more connections allowed"
                            + " (max_client_conn)\nA PgBouncer answers there, and all places for its clients are taken. Close"
                            + " connections to it, or raise its max_client_conn.");
        }
    }

    private PgBouncer pooler(String... settings) throws Exception {
        return PgBouncer.before(target.url(), folder, settings);
    }

    private Run smoke(PgBouncer pooler, String parameters, String... options) {
        return run(
                pooler,
                parameters,
                Stream.concat(Stream.of("smoke"), Stream.of(options)).toArray(String[]::new));
    }

    private Run run(PgBouncer pooler, String parameters, String... command) {
        return Run.of(
                folder.resolve("home"),
                Map.of(),
                Stream.concat(Stream.of(command), Stream.of("--database-url", uri(pooler, parameters)))
                        .toArray(String[]::new));
    }

    private String uri(PgBouncer pooler, String parameters) {
        return "postgresql://me:sesame@127.0.0.1:" + pooler.port() + "/" + target.name() + parameters;
    }

    private String shown(PgBouncer pooler, Run run) {
        assertThat(run.out() + run.err()).doesNotContain("sesame");
        return (run.out() + run.err())
                .replace("127.0.0.1:" + pooler.port(), "POOLER")
                .replace(target.name(), "DATABASE");
    }

    /** What stands between the warnings and the report. */
    private String failure(PgBouncer pooler, Run run) {
        assertThat(run.exitCode()).isEqualTo(3);
        String shown = shown(pooler, run);
        return shown.substring(shown.indexOf("The server at "), shown.indexOf("\nReport: "));
    }
}
