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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ci/verify drift} on a target that the migrations built, and on one that somebody changed by hand. */
@NeonHubDatabase
class DriftCommandTest {
    private static final Clock STOPPED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aTargetWithoutDriftIsGo(TestDatabase target) throws IOException {
        assertThat(drift(Map.of("DATABASE_URL", target.uri())))
                .as(out.toString())
                .isZero();

        assertThat(shown(target)).isEqualTo("""
                Verified on PostgreSQL 17.11 (existing 17.11 at TARGET, the target)
                ├─ ✔ Migration history  4 passed
                └─ ✔ Schema drift  3 passed
                Report: HOME/ci/target/verification/index.html
                GO  Nothing blocks a release: 7 checks in 2 suites. 0 ms
                """);
        assertThat(report().path("drift")).isEmpty();
    }

    @Test
    void driftIsStopAndSaysWhatPrismaDoesNotSee(TestDatabase target) throws Exception {
        execute(target, "DROP INDEX \"agent_jobs_status_idx\"; ALTER TABLE users ENABLE ROW LEVEL SECURITY");

        assertThat(drift(Map.of(), "--database-url", target.uri())).isEqualTo(1);

        assertThat(shown(target)).isEqualTo("""
                Verified on PostgreSQL 17.11 (existing 17.11 at TARGET, the target)
                ├─ ✔ Migration history  4 passed
                └─ ✘ Schema drift  1 passed, 2 failed
                     the replayed migrations and the live database agree
                       public.agent_jobs.agent_jobs_status_idx: the index is missing: CREATE INDEX agent_jobs_status_idx ON public.agent_jobs (status)
                         → CREATE INDEX agent_jobs_status_idx ON public.agent_jobs (status);
                       public.users: the table differs: row-level security enabled, expected none; Prisma doesn't see it
                         → ALTER TABLE "public"."users" DISABLE ROW LEVEL SECURITY;
                     schema.prisma and the live database agree
                       schema.prisma: declares otherwise than the live database: public.agent_jobs.agent_jobs_status_idx
                         → What differs stands under the other two comparisons: mend it there, and this is gone.
                Dossier: HOME/ci/target/verification/dossier/README.md
                Report: HOME/ci/target/verification/index.html
                STOP  Do not release: 2 of 7 checks in 2 suites failed. 0 ms
                """);
        assertThat(report().path("drift"))
                .extracting(it -> it.path("between").asText() + " "
                        + it.path("change").asText() + " " + it.path("object").asText() + " "
                        + it.path("seenByPrisma").asBoolean())
                .containsExactlyInAnyOrder(
                        "replayed-live missing public.agent_jobs.agent_jobs_status_idx true",
                        "replayed-live changed public.users false",
                        "declared-live missing public.agent_jobs.agent_jobs_status_idx true");
        assertThat(home.resolve("ci/target/verification/index.html"))
                .content()
                .contains("What differs", "doesn&#39;t see it");
    }

    @Test
    void whatIsAcceptedDoesNotStop(TestDatabase target) throws Exception {
        execute(target, "DROP INDEX \"agent_jobs_status_idx\"");
        Path file = Files.writeString(
                home.resolve("accepted.txt"),
                "drift index public.agent_jobs.agent_jobs_status_idx missing 2026-01-31 too large until March\n");

        assertThat(drift(Map.of(), "--database-url", target.uri(), "--accept", file.toString()))
                .as(out.toString())
                .isZero();

        assertThat(shown(target)).isEqualTo("""
                Verified on PostgreSQL 17.11 (existing 17.11 at TARGET, the target)
                ├─ ✔ Migration history  4 passed
                └─ ✔ Schema drift  3 passed
                Advice: 1 finding, in the report
                Report: HOME/ci/target/verification/index.html
                GO  Nothing blocks a release: 7 checks in 2 suites. 0 ms
                """);
        assertThat(home.resolve("ci/target/verification/report.json"))
                .content()
                .contains("Nothing to do: it was accepted on 2026-01-31: too large until March.");
    }

    @Test
    void aTargetThatDoesNotAnswerIsNoVerdictAndItsPasswordStaysSecret() throws IOException {
        assertThat(drift(Map.of(), "--database-url", "postgresql://me:sesame@127.0.0.1:1/live"))
                .isEqualTo(3);

        assertThat(out.toString()).contains("No PostgreSQL answers at 127.0.0.1:1.");
        assertThat(out.toString() + err).doesNotContain("sesame");
        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertThat(file).content().doesNotContain("sesame");
            }
        }
    }

    @Test
    void aTargetHasToBeNamed() {
        assertThat(drift(Map.of())).isEqualTo(2);

        assertThat(err).hasToString("""
                Which database? Write --database-url postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or set the environment variable DATABASE_URL, or PGHOST and its kin, as for psql.
                ci/verify --help lists the options.
                """);
    }

    private int drift(Map<String, String> environment, String... options) {
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out, true), new PrintWriter(err, true), false, home, STOPPED, List.of(), environment);
        String[] arguments =
                Stream.concat(Stream.of("drift"), Stream.of(options)).toArray(String[]::new);
        return Verify.run(surroundings, arguments);
    }

    private String shown(TestDatabase target) {
        return out.toString().replace(home.toString(), "HOME").replace(target.authority(), "TARGET");
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
