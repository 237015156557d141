package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.ci.launch.FakeSuites;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;

class VerifyTest {
    private static final Clock STOPPED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aGateThatFindsNothingWrongSaysGo() {
        assertThat(verify(FakeSuites.passing())).isZero();

        assertThat(err).hasToString("""
                Starting PostgreSQL and replaying 1 migration (NeonHub v3.0, bundled) …
                ✔ Connectivity     2 passed  0 ms
                """);
        assertThat(shown(out)).isEqualTo("""
                Verified on PostgreSQL 17.11 (embedded 17.11, the default)
                └─ ✔ Connectivity  2 passed
                Advice: 1 finding, in the report
                Report: HOME/ci/target/verification/index.html
                GO  Nothing blocks a release: 2 checks in 1 suite. 0 ms
                """);
    }

    @Test
    void aGateThatFindsSomethingWrongSaysStopAndWhatToDo() {
        assertThat(verify(FakeSuites.blocking(), "gate", "--prisma-version", "6.6.0"))
                .isEqualTo(1);

        assertThat(shown(out)).isEqualTo("""
                ├─ ✘ Tables  2 passed, 1 failed
                │    have their columns › users
                │      public.users.email: is missing
                │        → ALTER TABLE "public"."users" ADD COLUMN "email" text;
                └─ – Content drafts  not run: the declared schema has no model ContentDraft
                Report: HOME/ci/target/verification/index.html
                STOP  Do not release: 1 of 3 checks in 1 suite failed. 0 ms
                """);
    }

    @Test
    void checksThatAreNotRunAreToldWithTheirReasons() {
        assertThat(verify(FakeSuites.leavingOut())).isZero();

        assertThat(shown(out)).isEqualTo("""
                ├─ ✔ Structure  1 passed, 1 not run
                │    has its foreign keys
                │      not run: schema.prisma declares no foreign key
                ├─ – Rights  3 not run
                │    of the owner
                │    of the public
                │      not run: pg_roles cannot be read
                │    of a guest
                │      not run: there is no guest
                └─ – Content drafts  not run: the declared schema has no model ContentDraft
                Report: HOME/ci/target/verification/index.html
                GO  Nothing blocks a release: 1 check in 1 suite. 0 ms
                """);
    }

    @Test
    void oneCauseOfManyFailuresIsToldOnce() {
        assertThat(verify(FakeSuites.broken())).isEqualTo(1);

        assertThat(shown(out)).isEqualTo("""
                └─ ✘ Content drafts  2 broke
                     are listed by date
                     are listed by status
                       Content drafts: a check broke before it could judge: java.lang.IllegalStateException: no author
                         → Run its class under JUnit to see where; if the database is as it should be, the check is wrong.
                Report: HOME/ci/target/verification/index.html
                STOP  Do not release: 2 of 2 checks in 1 suite failed. 0 ms
                """);
        assertThat(home.resolve("ci/target/verification/summary.md")).content().containsOnlyOnce("no author");
    }

    @Test
    void aMachineThatLacksSomethingIsAnError() {
        assertThat(verify(FakeSuites.withoutServer())).isEqualTo(3);

        assertThat(shown(out)).isEqualTo("""
                └─ – Auth tables  not run: it could not look at the database
                PostgreSQL did not start: No space left on device.
                Report: HOME/ci/target/verification/index.html
                ERROR  Nothing could be judged. 0 ms
                """);
    }

    @Test
    void aWrongConfigurationIsMisuse() {
        assertThat(verify(FakeSuites.misconfigured())).isEqualTo(2);

        assertThat(shown(out)).contains("neonhub.x is 'y'. Write a number.\n");
    }

    @Test
    void colourIsForTerminals() {
        int exitCode = Verify.run(surroundings(FakeSuites.passing(), true));

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("\u001B[32mGO  Nothing blocks a release");
    }

    @Test
    void theReportGoesWhereItIsAskedFor() {
        Path report = home.resolve("some where");

        verify(FakeSuites.passing(), "--report", report.toString());

        assertThat(report.resolve("report.json")).exists();
        assertThat(shown(out)).contains("Report: HOME/some where/index.html\n");
    }

    @Test
    void aReportThatCannotBeWrittenStopsTheRunBeforeItStarts() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        assertThat(verify(FakeSuites.passing(), "--report", file + "/report")).isEqualTo(3);

        assertThat(shown(err))
                .isEqualTo("The report cannot be written to HOME/file/report (FileSystemException: HOME/file/report:"
                        + " Not a directory). Name a folder that can be written with --report.\n");
        assertThat(out).hasToString("");
    }

    @Test
    void aSchemaThatIsNotThereIsMisuse() {
        Path missing = home.resolve("schema.prisma");

        assertThat(verify(FakeSuites.passing(), "--schema", missing.toString())).isEqualTo(2);

        assertThat(shown(out)).isEqualTo("""
                There is no schema 'HOME/schema.prisma' (looked for HOME/schema.prisma). Name a schema.prisma, a folder of .prisma files, or classpath:some/schema.prisma.
                Report: HOME/ci/target/verification/index.html
                ERROR  Nothing could be judged. 0 ms
                """);
    }

    @Test
    void aDefectOfTheToolIsNotAStop() {
        Surroundings defective = new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                home,
                STOPPED,
                List.of(DiscoverySelectors.selectClass("no.such.Suite")),
                Map.of());

        assertThat(Verify.run(defective)).isEqualTo(3);

        assertThat(shown(out))
                .startsWith(
                        "ci/verify broke before it could judge (org.junit.platform.launcher.core.DiscoveryIssueException: ")
                .contains("). This is a defect of ci/verify: report it with these words.\nReport: ")
                .endsWith("ERROR  Nothing could be judged. 0 ms\n");
        assertThat(home.resolve("ci/target/verification/report.json"))
                .content()
                .contains("\"verdict\" : \"ERROR\"", "\"kind\" : \"environment\"");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            checklist --max-age soon => Which database? Write --database-url postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or set the environment variable DATABASE_URL, or PGHOST and its kin, as for psql.
            rehearse --released => Missing required parameter for option '--released' (NAME)
            kept show => Unknown action 'show'. Write kept list, kept open ID or kept remove ID.
            kept open => Which one? Write kept open ID; ci/verify kept lists the IDs.
            gaet => Unknown command 'gaet'. The commands are gate, smoke, status, drift, rehearse, checklist, baseline and kept.
            gate gate => Unmatched argument at index 1: 'gate'
            --migration x => Unknown option: '--migration'; ci/verify has --migrations.
            --migrations => Missing required parameter for option '--migrations' (DIR)
            --server docker => --server docker is not in this version. Write --server embedded, container or auto, leave the option out, or write the URL of a server for tests, postgresql://USER:PASSWORD@HOST:PORT.
            --server postgresql://u:secret@h/d => --server names the database 'd'. Databases of our own are created on that server, and 'd' is left alone. If it is a server for tests, write /postgres, or leave the database out.
            --server postgresql://u:sec@ret@h => --server: an @ stands where none can, so nobody can tell where the password ends. Write %40 for an @, %2F for a /, %3F for a ? and %3A for a : inside the user, the password or the database.
            --prisma-version 5 => --prisma-version: '5' is not a Prisma version. Write major.minor.patch, for example 5.22.0.
            --config x => --config x: write KEY=VALUE, for example --config neonhub.postgres.version=16.
            --config x.y=1 => --config x.y: keys begin with neonhub. or junit.
            --config neonhub.schema=x => --config neonhub.schema: write --schema instead.
            --config neonhub.server.url=x => --config neonhub.server.url: write --server instead.
            --config neonhub.sevrer=x => --config neonhub.sevrer: there is no such key. The keys are neonhub.seed, neonhub.isolation, neonhub.keep, neonhub.postgres.version, neonhub.postgres.home, neonhub.postgres.client, neonhub.container.image, neonhub.cache, neonhub.tmp, and, each as an option of its own, neonhub.accept, neonhub.app-check, neonhub.checklist.backup, neonhub.checklist.expected, neonhub.checklist.max-age-hours, neonhub.checklist.project, neonhub.checklist.rehearsal, neonhub.checklist.rollback-plan, neonhub.compare.url, neonhub.dossier, neonhub.migrations, neonhub.prisma-version, neonhub.rehearsal.backup, neonhub.rehearsal.dump, neonhub.rehearsal.limit-seconds, neonhub.rehearsal.rows, neonhub.released, neonhub.schema, neonhub.server, neonhub.server.url, neonhub.target.application-url, neonhub.target.url, neonhub.target.writes.
            gate --database-url postgresql://u:secret@h/d => gate takes no --database-url: it replays the migrations on a server of its own and never connects to another database. Leave the option out. The commands that look at a target are smoke, status, drift, rehearse, checklist and baseline.
            --database-url => gate takes no --database-url: it replays the migrations on a server of its own and never connects to another database. Leave the option out. The commands that look at a target are smoke, status, drift, rehearse, checklist and baseline.
            --databse-url postgresql://u:secret@h/d => Unknown option: '--databse-url'
            """)
    void wrongOptionsGetASentence(String options, String message) {
        assertThat(verify(FakeSuites.passing(), options.split(" "))).isEqualTo(2);

        assertThat(err).hasToString(message + "\nci/verify --help lists the options.\n");
        assertThat(out).hasToString("");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void helpAndVersionAreNoRuns() {
        assertThat(verify(FakeSuites.blocking(), "--help")).isZero();
        assertThat(verify(FakeSuites.blocking(), "gate", "--version")).isZero();

        assertThat(out.toString())
                .startsWith("Usage: ci/verify [gate] [options]")
                .contains("The commands are gate, smoke, status, drift, rehearse, checklist, baseline and kept;")
                .contains("neonhub-verify unpackaged");
        assertThat(home).isEmptyDirectory();
    }

    private int verify(List<Class<?>> suites, String... options) {
        return Verify.run(surroundings(suites, false), options);
    }

    private Surroundings surroundings(List<Class<?>> suites, boolean coloured) {
        return new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                coloured,
                home,
                STOPPED,
                suites.stream().map(DiscoverySelectors::selectClass).toList(),
                Map.of());
    }

    private String shown(StringWriter text) {
        return text.toString().replace(home.toString(), "HOME");
    }
}
