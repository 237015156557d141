package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.migration.PrismaVersion;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code ci/verify rehearse} on the rows of a database, and on those of a dump. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RehearseOnRowsTest {
    private static final String FIRST = """
            CREATE TABLE "users" ("id" SERIAL PRIMARY KEY, "name" TEXT, "age" INTEGER NOT NULL DEFAULT 1);
            """;

    @TempDir
    private Path shipped;

    @TempDir
    private Path home;

    private DatabaseProvider provider;
    private Run run = new Run(-1, "", "");

    @BeforeAll
    void start() {
        provider = ProviderWithClients.start();
    }

    @AfterAll
    void stop() {
        if (provider != null) {
            provider.close();
        }
    }

    @BeforeEach
    void project() {
        first(FIRST);
    }

    @Test
    void theRowsOfADatabaseGoThroughTheRelease() throws Exception {
        pending("ALTER TABLE \"users\" ADD COLUMN \"mail\" TEXT;", "mail String?");
        try (TestDatabase target = production("INSERT INTO users (name) VALUES ('Ann'), ('Bob'), (NULL)")) {
            List<String> before = new Outside(target).state();
            Path backup = home.resolve("backup.dump");

            assertThat(rehearse("--database-url", target.uri(), "--backup", backup.toString()))
                    .as(() -> run.out() + run.err())
                    .isZero();

            assertThat(shown(target)).isEqualTo("""
                    Verified on PostgreSQL 15.N (existing 15.N at AUTHORITY, the target)
                    ├─ ✔ Backup  4 passed
                    │    can be taken
                    │      SIZE in TIME, SHA-256 HASH
                    │    can be restored
                    │      SIZE in TIME on this machine
                    │    leads back, restored once more
                    │      equal again after TIME on this machine, by pg_restore with two jobs
                    ├─ ✔ Host  1 passed
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
                    GO  Nothing blocks a release: 17 checks in 9 suites. 0 ms
                    """);
            assertThat(run.err())
                    .startsWith("Backing up the database " + target.name() + " at " + target.authority()
                            + ", in which nothing is changed, and rehearsing the release of 2 migrations (");
            assertThat(backup).isNotEmptyFile();
            assertThat(home.resolve("backup.dump.sha256")).isNotEmptyFile();
            assertThat(report().at("/target/database").asText()).isEqualTo(target.name());
            assertThat(report().at("/figures").toString())
                    .contains("time to take the backup", "time to restore it", "time to restore it once more");
            assertThat(new Outside(target).state()).isEqualTo(before);

            run = rehearsal("--dump", backup.toString());
            assertThat(run.exitCode()).as(() -> run.out() + run.err()).isZero();
            assertThat(shown(target)).startsWith("""
                    ├─ ✔ Backup  2 passed, 2 not run
                    │    can be restored
                    │      SIZE in TIME on this machine
                    │    leads back, restored once more
                    │      equal again after TIME on this machine, by pg_restore with two jobs
                    │    can be taken
                    │    holds what the database held when it was taken
                    │      not run: it was given, and the database that it was taken of is not looked at
                    ├─ – Host  not run: the rows are a dump's, and no server was named
                    ├─ ✔ Rehearsal  5 passed
                    """);
        }
    }

    @Test
    void aRowThatOnlyProductionHasStopsARelease() throws Exception {
        pending("CREATE UNIQUE INDEX \"users_name_key\" ON \"users\"(\"name\");", "@@unique([name])");
        try (TestDatabase target = production(
                "INSERT INTO users (name) SELECT 'name ' || nullif(g, 77) % 500 FROM generate_series(1, 501) g")) {

            assertThat(rehearse("--database-url", target.uri())).isEqualTo(1);

            assertThat(shown(target)).contains("""
                    ├─ ✘ Rehearsal  1 passed, 1 failed, 3 not run
                    │    runs on the rows that are there › 2_next
                    │      2_next: Migration 2_next fails at HOME/migrations/2_next/migration.sql, line 1:
                    │          CREATE UNIQUE INDEX "users_name_key" ON "users"("name")
                    │      23505: could not create unique index "users_name_key"
                    │      Detail: Key (name)=(name 1) is duplicated.
                    │      Applied before it: nothing. Not applied: this one.
                    │      It fails for the rows that are there: in public.users the rows id 1 and id 501.
                    """);
        }
    }

    @Test
    void rowsThatProductionDoesNotHaveAreNoMoreThanAWarning() throws Exception {
        pending("CREATE UNIQUE INDEX \"users_name_key\" ON \"users\"(\"name\");", "@@unique([name])");
        try (TestDatabase target = production("INSERT INTO users (name) VALUES ('Ann'), ('Bob')")) {

            assertThat(rehearse("--database-url", target.uri())).as(run.out()).isZero();

            assertThat(shown(target)).contains("\n" + """
                      2_next: Migration 2_next fails at HOME/migrations/2_next/migration.sql, line 1:
                          CREATE UNIQUE INDEX "users_name_key" ON "users"("name")
                      23505: could not create unique index "users_name_key"
                      Detail: Key (name)=() is duplicated.
                      Applied before it: nothing. Not applied: this one.
                      It fails for rows that it allows until then: in public.users the rows id 13 and id 17.
                        → The rows of the database pass. Make sure that none like these come until the release, or forbid them first: with a constraint in the release before.
                    """);
        }
    }

    @Test
    void aQueryThatLosesItsIndexIsTold() throws Exception {
        String first = FIRST + "CREATE TABLE \"drafts\" (\"id\" TEXT PRIMARY KEY, \"createdById\" TEXT NOT NULL);"
                + "CREATE INDEX \"drafts_createdById_idx\" ON \"drafts\"(\"createdById\");";
        first(first);
        pending(
                "SET LOCAL lock_timeout = '5s'; DROP INDEX \"drafts_createdById_idx\";",
                "}\nmodel ContentDraft {\n  id String @id\n  createdById String\n  @@map(\"drafts\")");
        try (TestDatabase target = production("INSERT INTO drafts SELECT g, g FROM generate_series(1, 50000) AS g")) {

            assertThat(rehearse("--database-url", target.uri())).as(run.out()).isZero();

            assertThat(shown(target)).contains("├─ ✔ Queries  1 passed\n", """
                    What a human must decide
                      public.drafts: is read as a whole, 50000 rows, for the drafts of a user; at the baseline drafts_createdById_idx was used
                        → See whether its index is there and valid, ci/verify drift, and let the server count again: ANALYZE public.drafts;
                    """);
            assertThat(report().at("/figures").toString())
                    .contains("{\"name\":\"time of the query\",\"subject\":\"the drafts of a user\",\"unit\":\"ms\"");
        }
    }

    @Test
    void theFirstReleaseMeetsADatabaseWithNothingInIt() {
        pending("ALTER TABLE \"users\" ADD COLUMN \"mail\" TEXT;", "mail String?");
        try (TestDatabase target = new Databases(provider).empty()) {

            assertThat(rehearse("--database-url", target.uri())).as(run.out()).isZero();

            assertThat(shown(target)).contains("""
                    ├─ ✔ Rehearsal  6 passed
                    ├─ ✔ Rows  1 passed, 1 not run
                    │    are after it what they were before › 1_first
                    │      not run: there is no table before it
                    """, "├─ ✔ Interruption  2 passed\n");
        }
    }

    @Test
    void whatTheMigrationsDoNotBuildStopsIt() throws Exception {
        pending("ALTER TABLE \"users\" ADD COLUMN \"mail\" TEXT;", "mail String?");
        try (TestDatabase target =
                production("CREATE ROLE \"The App\"; CREATE POLICY mine ON users TO \"The App\" USING (true)")) {

            assertThat(rehearse("--database-url", target.uri())).isEqualTo(1);

            assertThat(shown(target)).contains("""
                    ├─ ✔ Backup  4 passed
                    │    can be taken
                    │      SIZE in TIME, SHA-256 HASH
                    │    can be restored
                    │      SIZE in TIME on this machine
                    │    leads back, restored once more
                    │      equal again after TIME on this machine, by pg_restore with two jobs
                    ├─ ✔ Host  1 passed
                    ├─ ✘ Rehearsal  4 passed, 1 failed
                    │    leaves the schema that the migrations build from nothing
                    """, "policy");
        }
    }

    @Test
    void whatPrismaWouldRefuseToDeployIsStop() throws Exception {
        pending("ALTER TABLE \"users\" ADD COLUMN \"mail\" TEXT;", "mail String?");
        try (TestDatabase target =
                production("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '1_first'")) {

            assertThat(rehearse("--database-url", target.uri())).isEqualTo(1);

            assertThat(shown(target)).contains("""
                    ├─ ✘ Rehearsal  1 failed, 4 not run
                    │    knows what production does not have yet
                    │      migrations: prisma migrate status would say: exit code 1, "have not yet been applied"; deploy: exit code 1, "P3009"
                    │        → Mend the history first: ci/verify status says of each migration what is the matter and what the way out is.
                    """);
        }
    }

    @Test
    void whatCannotBeRehearsedTogetherIsAMisuse() {
        pending("SELECT 1;");

        assertThat(rehearse("--dump", "a.dump", "--released", "1_first")).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "--dump and --released exclude each other: a database or a dump has rows and a history of its"
                                + " own, which says what is released. Leave all out but one.\nci/verify --help lists the options.\n");

        assertThat(rehearse("--backup", "a.dump")).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "--backup keeps the backup of a database, and none is named: write --database-url, or leave it"
                                + " out.\nci/verify --help lists the options.\n");
    }

    @Test
    void aDatabaseThatLooksLikeProductionIsBackedUpWhenThatIsMeant() {
        pending("SELECT 1;");

        assertThat(rehearse("--database-url", "postgresql://u:hush@127.0.0.1:1/neonhub_prod"))
                .isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "The database 'neonhub_prod' looks like production: its name says 'prod'. Nothing was looked at."
                                + " If it is meant, add --production-is-meant.\nci/verify --help lists the options.\n");
    }

    private TestDatabase production(String sql) throws SQLException {
        TestDatabase database =
                provider.create(DatabaseRecipe.read(shipped.toString(), PrismaVersion.DEFAULT, List.of()));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return database;
    }

    private int rehearse(String... arguments) {
        run = rehearsal(arguments);
        return run.exitCode();
    }

    private Run rehearsal(String... arguments) {
        return new ProjectFolder(home).run("rehearse", "report", Map.of(), arguments);
    }

    /** @param fields of the table users, beside those of before */
    private void pending(String sql, String... fields) {
        ProjectFolder project = new ProjectFolder(home);
        project.write("migrations/2_next/migration.sql", sql);
        project.users(
                Stream.concat(Stream.of("name String?"), Stream.of(fields)).toArray(String[]::new));
    }

    private void first(String sql) {
        new ProjectFolder(shipped).write("1_first/migration.sql", sql);
        new ProjectFolder(home).write("migrations/1_first/migration.sql", sql);
    }

    private String shown(TestDatabase target) {
        return run.out()
                .replace(home.toString(), "HOME")
                .replace(target.authority(), "AUTHORITY")
                .replaceAll("SHA-256 [0-9a-f]{64}", "SHA-256 HASH")
                .replaceAll("[\\d.]+ [kM]?B\\b in", "SIZE in")
                .replaceAll("(in|after) [\\d.]+ m?s\\b", "$1 TIME")
                .replaceAll("15\\.\\d+", "15.N")
                .replaceAll("Advice: \\d+ findings?", "Advice: N findings");
    }

    private JsonNode report() {
        return new ProjectFolder(home).report("report");
    }
}
