package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.neonhub.migration.NeonHubV3;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ci/verify rehearse} on releases that can be made, and on such that cannot. */
class RehearseCommandTest {
    private static final String FIRST = """
            CREATE TABLE "users" ("id" SERIAL PRIMARY KEY, "name" TEXT, "age" INTEGER NOT NULL DEFAULT 1);
            """;

    @TempDir
    private Path home;

    private Run run = new Run(-1, "", "");

    @Test
    void aReleaseThatOnlyAddsIsGo() {
        project("ALTER TABLE \"users\" ADD COLUMN \"mail\" TEXT;", "name String?", "mail String?");

        assertThat(rehearse()).as(run.out()).isZero();

        assertThat(shown()).isEqualTo("""
                ├─ ✔ Rehearsal  5 passed
                ├─ ✔ Rows  1 passed
                ├─ – Queries  not run: schema.prisma has none of the models that the known queries read
                ├─ ✔ Locks  1 passed
                ├─ ✔ Upgrade  1 passed
                ├─ ✔ Rolling deploy  2 passed
                ├─ ✔ Interruption  1 passed
                ├─ ✔ Way back  1 passed
                ├─ – Auth tables, after the release  not run: schema.prisma has no model Account
                ├─ – Content drafts, after the release  not run: schema.prisma has no model ContentDraft
                ├─ – Agent jobs, after the release  not run: schema.prisma has no model AgentJob
                └─ – Metric events, after the release  not run: schema.prisma has no model MetricEvent
                What a human must decide
                  public.users: waits without limit for ACCESS EXCLUSIVE, and meanwhile reads and writes of all others wait behind it (lock-timeout), at HOME/migrations/2_next/migration.sql, line 1
                    → Begin the file with a limit; a deploy that runs into it has changed nothing, and can be repeated after npx prisma migrate resolve --rolled-back 2_next:
                      SET LOCAL lock_timeout = '5s';
                Advice: N findings, in the report
                Report: HOME/report/index.html
                GO  Nothing blocks a release: 12 checks in 7 suites. 0 ms
                """);
        assertThat(run.err())
                .startsWith(
                        "Rehearsing the release of 2 migrations (HOME/migrations) on scratch databases with rows that are made up …"
                                .replace("HOME", home.toString()));
        assertThat(report().toString())
                .contains("matters: before its migrations the new release stumbles over public.users.mail");
        assertThat(report().at("/command").asText()).isEqualTo("rehearse");
        assertThat(report().at("/migrations/0/name").asText()).isEqualTo("2_next");
    }

    @Test
    void oneThatLosesAValueIsStop() {
        project("ALTER TABLE \"users\" DROP COLUMN \"name\";");

        assertThat(rehearse()).isEqualTo(1);

        assertThat(shown()).isEqualTo("""
                ├─ ✔ Rehearsal  5 passed
                ├─ ✘ Rows  1 failed
                │    are after it what they were before › 2_next
                │      public.users.name: was dropped with N values
                │        → Keep the column until nothing reads it, or copy its values first. If that is meant, write the reason into the migration, as a comment of its own: -- neonhub:allow data-loss: REASON
                ├─ – Queries  not run: schema.prisma has none of the models that the known queries read
                ├─ ✔ Locks  1 passed
                ├─ ✔ Upgrade  1 passed
                ├─ ✔ Rolling deploy  2 passed
                ├─ ✔ Interruption  1 passed
                ├─ ✔ Way back  1 passed
                ├─ – Auth tables, after the release  not run: schema.prisma has no model Account
                ├─ – Content drafts, after the release  not run: schema.prisma has no model ContentDraft
                ├─ – Agent jobs, after the release  not run: schema.prisma has no model AgentJob
                └─ – Metric events, after the release  not run: schema.prisma has no model MetricEvent
                What a human must decide
                  public.users: waits without limit for ACCESS EXCLUSIVE, and meanwhile reads and writes of all others wait behind it (lock-timeout), at HOME/migrations/2_next/migration.sql, line 1
                    → Begin the file with a limit; a deploy that runs into it has changed nothing, and can be repeated after npx prisma migrate resolve --rolled-back 2_next:
                      SET LOCAL lock_timeout = '5s';
                  public.users.name: is gone while the release before names it in every query of its table (P2022)
                    → Let the new release stop using it first, and take it away in the release after that.
                  2_next: cannot be taken back without loss: public.users.name was dropped with N values, and added anew
                    → The way back is the backup: take one right before it. For the schema alone:
                      ALTER TABLE "public"."users" ADD COLUMN name text;
                Advice: N findings, in the report
                Report: HOME/report/index.html
                STOP  Do not release: 1 of 12 checks in 7 suites failed. 0 ms
                """);
    }

    @Test
    void unlessTheMigrationSaysWhy() {
        project(
                "-- neonhub:allow data-loss: nobody has ever read the names\nALTER TABLE \"users\" DROP COLUMN \"name\";");

        assertThat(rehearse()).as(run.out()).isZero();

        assertThat(report().at("/suites/1/tests/0/findings/0").toString())
                .contains("\"advice\"", "was dropped with 104 values", "Allowed: nobody has ever read the names");
    }

    @Test
    void oneThatTheRowsDoNotAllowIsStopAndTheRowIsNamed() {
        project("ALTER TABLE \"users\" ALTER COLUMN \"name\" SET NOT NULL;", "name String");

        assertThat(rehearse()).isEqualTo(1);

        assertThat(shown()).isEqualTo("""
                ├─ ✘ Rehearsal  1 passed, 1 failed, 3 not run
                │    runs on the rows that are there › 2_next
                │      2_next: Migration 2_next fails at HOME/migrations/2_next/migration.sql, line 1:
                │          ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL
                │      23502: column "name" of relation "users" contains null values
                │      Applied before it: nothing. Not applied: this one.
                │      It fails for the rows that are there: in public.users the row id 1.
                │        → Mend the rows in a migration before it, or the migration so that it takes them as they are.
                │    leaves the schema that the migrations build from nothing
                │    leaves what schema.prisma declares
                │    leaves a history without anything pending
                │      not run: 2_next fails, see the suite Rehearsal
                ├─ – Rows  not run: 2_next fails, see the suite Rehearsal
                ├─ – Queries  not run: 2_next fails, see the suite Rehearsal
                ├─ – Locks  not run: 2_next fails, see the suite Rehearsal
                ├─ ✘ Upgrade  1 failed
                │    takes rows of every release before it › 2_next
                │      2_next: Migration 2_next fails at HOME/migrations/2_next/migration.sql, line 1:
                │          ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL
                │      23502: column "name" of relation "users" contains null values
                │      Applied before it: nothing. Not applied: this one.
                │      It fails for rows that it allows until then: in public.users the row id 1.
                │        → Mend such rows in a migration before it, or let the migration take them as they are. If there can be none, forbid them first: with a constraint in the release before.
                ├─ – Rolling deploy  not run: 2_next fails, see the suite Rehearsal
                ├─ – Interruption  not run: 2_next fails, see the suite Rehearsal
                └─ – Way back  not run: 2_next fails, see the suite Rehearsal
                Report: HOME/report/index.html
                STOP  Do not release: 2 of 3 checks in 2 suites failed. 0 ms
                """);
    }

    @Test
    void aWayBackThatIsNoneIsStop() {
        project("ALTER TABLE \"users\" ADD COLUMN \"mail\" TEXT;", "name String?", "mail String?");
        write("migrations/2_next/down.sql", "SELECT 1;");

        assertThat(rehearse()).isEqualTo(1);

        assertThat(shown()).contains("""
                ├─ ✘ Way back  1 failed
                │    can be taken back › 2_next
                │      2_next/down.sql: is not the inverse of its migration; after it these are not what they were: column public.users.mail
                │        → Add what brings them back:
                │          ALTER TABLE "public"."users" DROP COLUMN "mail";
                """);
    }

    @Test
    void theReleaseBeforeMustGoOnWorking() {
        String schema = ProjectFolder.bundled(NeonHubV3.SCHEMA);
        write("before.prisma", schema);
        write("schema.prisma", schema.replaceFirst("\\R *audience .*", ""));
        write(
                "migrations/1_first/migration.sql",
                ProjectFolder.bundled(NeonHubV3.MIGRATIONS + "/20251012154609_initial/migration.sql"));
        write("migrations/2_next/migration.sql", """
                SET LOCAL lock_timeout = '5s';
                -- neonhub:allow data-loss: nobody reads it any more
                ALTER TABLE "content_drafts" DROP COLUMN "audience";
                """);

        assertThat(rehearse()).as(run.out()).isZero();
        assertThat(shown()).contains("""
                ├─ ✔ Auth tables, after the release  21 passed, 1 not run
                """);

        assertThat(report().toString())
                .contains("is free: what the new release reads and writes is there before its migrations");

        assertThat(rehearse("--schema-before", home.resolve("before.prisma").toString()))
                .isEqualTo(1);
        assertThat(shown()).contains("""
                ├─ ✘ Content drafts, of the release before  5 passed, 2 failed
                │    title, topic and a long body are kept exactly
                │    a new draft is a professional draft of now, without an audience
                │      public.content_drafts: refuses INSERT: column "audience" of relation "content_drafts" does not exist (SQLSTATE 42703)
                """);
    }

    @Test
    void oneThatWritesOutsideOfItsSchemaIsTold() {
        project(
                "CREATE SCHEMA \"audit\"; CREATE TABLE \"audit\".\"log\" (\"id\" INTEGER PRIMARY KEY);",
                "name String?");

        assertThat(rehearse()).as(run.out()).isZero();

        assertThat(shown()).contains("""
                What a human must decide
                  migrations: write outside of the schemas that schema.prisma speaks of (public): schema audit
                    → If that is meant, nothing: Prisma does not look there. If not, name the right schema in the migration.
                """);
    }

    @Test
    void oneThatNeverEndsIsStopped() {
        project("ALTER TABLE \"users\" ADD COLUMN \"mail\" TEXT;\nSELECT pg_sleep(100000);", "mail String?");

        assertThat(rehearse("--limit", "1")).isEqualTo(1);

        assertThat(shown()).contains("""
                │    runs on the rows that are there › 2_next
                │      2_next: Migration 2_next fails at HOME/migrations/2_next/migration.sql, line 2:
                │          SELECT pg_sleep(100000)
                │      57014: canceling statement due to statement timeout
                │      Applied before it: nothing. Not applied: this one.
                │        → It ran longer than 1 s and was stopped, as it would stop everybody who needs its tables. If it may take longer, say so with --limit SECONDS.
                """);
        assertThat(rehearse("--limit", "1 h")).isEqualTo(2);
        assertThat(run.out())
                .contains(
                        "neonhub.rehearsal.limit-seconds is '1 h'. Write how many seconds a statement of a migration may"
                                + " take, for example 3600.");
    }

    @Test
    void oneThatMakesARoleHasToRunTwice() {
        project("CREATE ROLE rehearsed NOLOGIN;\nGRANT SELECT ON \"users\" TO rehearsed;", "name String?");

        assertThat(rehearse()).isEqualTo(1);

        assertThat(shown()).contains("""
                │      42710: role "rehearsed" already exists
                │      Applied before it: nothing. Not applied: this one.
                │      A role belongs to the server and not to a database. This one was there already: an earlier run of the migration made it, or another database. Let the migration run more than once: DO $$ BEGIN CREATE ROLE rehearsed NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
                """);

        project(
                "DO $$ BEGIN CREATE ROLE rehearsed NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
                        + "GRANT SELECT ON \"users\" TO rehearsed;",
                "name String?");
        assertThat(rehearse()).as(run.out()).isZero();
    }

    @Test
    void whereProductionHasAllOfItNothingIsRehearsedAndNothingBlocks() {
        project("ALTER TABLE \"users\" ADD COLUMN \"mail\" TEXT;", "name String?", "mail String?");

        assertThat(rehearse("--released", "2_next")).as(run.out()).isZero();

        assertThat(shown()).startsWith("""
                ├─ ✔ Rehearsal  1 passed, 4 not run
                """);
    }

    @Test
    void aMigrationThatThereIsNotIsAMisuse() {
        project("SELECT 1;");

        assertThat(rehearse("--released", "3_other")).isEqualTo(2);

        assertThat(shown())
                .contains("neonhub.released is '3_other', and there is no such migration in 'HOME/migrations'."
                        + " Name the newest one that production has: 1_first, 2_next.");
    }

    private void project(String second, String... fields) {
        write("migrations/1_first/migration.sql", FIRST);
        write("migrations/2_next/migration.sql", second);
        new ProjectFolder(home).users(fields);
    }

    private void write(String file, String text) {
        new ProjectFolder(home).write(file, text);
    }

    private int rehearse(String... arguments) {
        run = new ProjectFolder(home).run("rehearse", "report", Map.of(), arguments);
        return run.exitCode();
    }

    private String shown() {
        return run.out()
                .replace(home.toString(), "HOME")
                .replaceAll("\\d+ values", "N values")
                .replaceAll("Advice: \\d+ findings?", "Advice: N findings");
    }

    private JsonNode report() {
        return new ProjectFolder(home).report("report");
    }
}
