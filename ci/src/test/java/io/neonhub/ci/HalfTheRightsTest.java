package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ci/verify smoke} as a role that may read half of the tables: what the catalogs tell is judged, what a right is
 * missing for is told or not run, and nothing passes that was not looked at.
 */
@NeonHubDatabase
class HalfTheRightsTest {
    @TempDir
    private Path home;

    private final TestDatabase target;
    private final String role;

    HalfTheRightsTest(TestDatabase target) {
        this.target = target;
        this.role = "half_" + target.name();
    }

    @BeforeEach
    void makeTheRole() throws SQLException {
        execute("CREATE ROLE \"" + role + "\" LOGIN PASSWORD 'sesame';"
                + " GRANT SELECT ON accounts, agent_jobs, sessions, users TO \"" + role + "\"");
    }

    @AfterEach
    void dropTheRole() throws SQLException {
        execute("DROP OWNED BY \"" + role + "\"; DROP ROLE \"" + role + "\"");
    }

    @Test
    void eachCheckSaysWhatItLacks() throws SQLException {
        try (Connection ofAnotherRole = target.connect()) {
            Run run = smoke();

            assertThat(ofAnotherRole.isValid(5))
                    .as("the session is still there")
                    .isTrue();
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(shown(run)).isEqualTo("""
                    Verified on PostgreSQL 17.11 (existing 17.11 at TARGET, the target)
                    ├─ ✔ Connection  1 passed, 1 not run
                    │    leads the application and the migrations to the same database
                    │      not run: one URL is named, or both are the same
                    ├─ ✘ Connectivity  5 passed, 1 failed
                    │    lets the role read and write every declared table
                    │      public.accounts: refuses INSERT, UPDATE, DELETE to the role "ROLE"
                    │        → GRANT INSERT, UPDATE, DELETE ON "public"."accounts" TO "ROLE";
                    │      public.agent_jobs: refuses INSERT, UPDATE, DELETE to the role "ROLE"
                    │        → GRANT INSERT, UPDATE, DELETE ON "public"."agent_jobs" TO "ROLE";
                    │      public.content_drafts: refuses SELECT, INSERT, UPDATE, DELETE to the role "ROLE"
                    │        → GRANT SELECT, INSERT, UPDATE, DELETE ON "public"."content_drafts" TO "ROLE";
                    │      public.metric_events: refuses SELECT, INSERT, UPDATE, DELETE to the role "ROLE"
                    │        → GRANT SELECT, INSERT, UPDATE, DELETE ON "public"."metric_events" TO "ROLE";
                    │      public.sessions: refuses INSERT, UPDATE, DELETE to the role "ROLE"
                    │        → GRANT INSERT, UPDATE, DELETE ON "public"."sessions" TO "ROLE";
                    │      public.users: refuses INSERT, UPDATE, DELETE to the role "ROLE"
                    │        → GRANT INSERT, UPDATE, DELETE ON "public"."users" TO "ROLE";
                    │      public.verification_tokens: refuses SELECT, INSERT, UPDATE, DELETE to the role "ROLE"
                    │        → GRANT SELECT, INSERT, UPDATE, DELETE ON "public"."verification_tokens" TO "ROLE";
                    ├─ ✔ Rights  2 passed
                    ├─ – Migration history  5 not run
                    │    preparation
                    │      not run: it could not look at the database
                    │    has each migration as it is in the directory
                    │    has no migration that the directory lacks
                    │    waits for no deploy that is under way
                    │    is kept by Prisma, and by Prisma alone
                    │      not run: what prepares it failed
                    ├─ ✘ Schema drift  2 passed, 1 failed
                    │    the replayed migrations and the live database agree
                    │      public.accounts.ROLE: the grant is in no migration: GRANT SELECT ON TABLE public.accounts TO ROLE; Prisma doesn't see it
                    │        → -- If it is meant to be there, write a migration that creates it. If not:
                    │          REVOKE SELECT ON TABLE public.accounts FROM ROLE;
                    │      public.agent_jobs.ROLE: the grant is in no migration: GRANT SELECT ON TABLE public.agent_jobs TO ROLE; Prisma doesn't see it
                    │        → -- If it is meant to be there, write a migration that creates it. If not:
                    │          REVOKE SELECT ON TABLE public.agent_jobs FROM ROLE;
                    │      public.sessions.ROLE: the grant is in no migration: GRANT SELECT ON TABLE public.sessions TO ROLE; Prisma doesn't see it
                    │        → -- If it is meant to be there, write a migration that creates it. If not:
                    │          REVOKE SELECT ON TABLE public.sessions FROM ROLE;
                    │      public.users.ROLE: the grant is in no migration: GRANT SELECT ON TABLE public.users TO ROLE; Prisma doesn't see it
                    │        → -- If it is meant to be there, write a migration that creates it. If not:
                    │          REVOKE SELECT ON TABLE public.users FROM ROLE;
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
                    ├─ ✔ Health  4 passed, 1 not run
                    │    has no transaction that is open for long
                    │      not run: other roles have sessions in this database, and since when their transactions are open is hidden from the role "ROLE". Let it see that: GRANT pg_read_all_stats TO "ROLE";
                    ├─ ✔ Performance  5 passed, 4 not run
                    │    is as at the baseline
                    │      not run: there is no baseline to compare with: take one with ci/verify baseline, and name it with --baseline
                    │    finds by an index › a verification token
                    │    finds by an index › the drafts of a user
                    │    finds by an index › the last events of a type
                    │      not run: it cannot be planned: a table, a column or a right is not there, as Tables or Connectivity tells
                    └─ ✔ Application  2 passed
                    What a human must decide
                      application: needs a human: whether it connects and works was not tried
                        → Start it with this database and look at its health check, or let this run do it: ci/verify smoke --app-check COMMAND|URL.
                    Advice: 5 findings, in the report
                    The role "ROLE" may not read the history "public"._prisma_migrations of the database DATABASE, so nothing can be said about it. Let it: GRANT SELECT ON "public"._prisma_migrations TO "ROLE";
                    Dossier: HOME/ci/target/verification/dossier/README.md
                    Report: HOME/ci/target/verification/index.html
                    STOP  Do not release: 2 of 84 checks in 10 suites failed. 0 ms
                    """);
        }
    }

    /** A right that is missing of another table is told of that one: a draft needs a user. */
    @Test
    void whatWritesIsStopped() throws SQLException {
        execute("GRANT INSERT ON content_drafts TO \"" + role + "\"");

        Run run = smoke("--writes", "rolled-back");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(shown(run))
                .contains(
                        "├─ ✘ Foreign keys  11 passed, 8 failed\n",
                        "├─ ✘ Auth tables  21 failed, 1 not run\n",
                        "├─ ✘ Content drafts  7 failed\n",
                        "├─ ✘ Agent jobs  1 passed, 7 failed, 4 not run\n",
                        "└─ ✘ Metric events  6 failed, 1 not run\n",
                        """
                        │      public.content_drafts: refuses INSERT: permission denied for table users (SQLSTATE 42501)
                        │        → Grant the role what it lacks: Connectivity lists it. Where row-level security refuses, write a policy that does not.
                        """);
    }

    /** So that nobody takes what is hidden for what is not there. */
    @Test
    void whoMaySeeAllSessionsLooksAtThem() throws SQLException {
        execute("GRANT pg_read_all_stats TO \"" + role + "\"");
        try (Connection ofAnotherRole = target.connect()) {
            Run run = smoke();

            assertThat(ofAnotherRole.isValid(5))
                    .as("the session is still there")
                    .isTrue();
            assertThat(run.out()).contains("├─ ✔ Health  5 passed\n");
        }
    }

    @Test
    void aHistoryThatMayNotBeReadIsNoVerdict() {
        Run run = Run.of(home, Map.of(), "status", "--database-url", url());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(shown(run)).isEqualTo("""
                └─ – Migration history  5 not run
                     preparation
                       not run: it could not look at the database
                     has each migration as it is in the directory
                     has no migration that the directory lacks
                     waits for no deploy that is under way
                     is kept by Prisma, and by Prisma alone
                       not run: what prepares it failed
                The role "ROLE" may not read the history "public"._prisma_migrations of the database DATABASE, so nothing can be said about it. Let it: GRANT SELECT ON "public"._prisma_migrations TO "ROLE";
                Report: HOME/ci/target/verification/index.html
                ERROR  Nothing could be judged. 0 ms
                """);
    }

    private Run smoke(String... options) {
        return Run.of(
                home,
                Map.of("DATABASE_URL", url()),
                Stream.concat(Stream.of("smoke"), Stream.of(options)).toArray(String[]::new));
    }

    private String url() {
        return "postgresql://" + role + ":sesame@" + target.authority() + "/" + target.name();
    }

    private String shown(Run run) {
        assertThat(run.out() + run.err()).doesNotContain("sesame");
        return run.out()
                .replace(home.toString(), "HOME")
                .replace(target.authority(), "TARGET")
                .replace(role, "ROLE")
                .replace(target.name(), "DATABASE");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = target.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
