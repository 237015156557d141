package io.neonhub.verification.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.accepted.AcceptedFile;
import io.neonhub.verification.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories that Prisma did not leave behind like this, and rights that are missing: what is said of them, in full. */
@NeonHubDatabase
class BadHistoryTest {
    private static final String INITIAL = "20251012154609_initial";
    private static final String FIXED =
            "id = '4711', started_at = '2026-01-01 10:00Z', finished_at = '2026-01-01 10:01Z'";
    private static final String ROW = "row 4711: started 2026-01-01T10:00:00Z, finished 2026-01-01T10:01:00Z, 1 step";

    @Test
    void whatTheHarnessMigratedIsApplied(TestDatabase database) throws SQLException {
        EvaluatedHistory history = evaluate(database);

        assertThat(findings(history)).isEmpty();
        assertThat(history.migrations()).extracting(JudgedMigration::state).containsExactly(State.APPLIED);
        assertThat(history.prisma().sentence())
                .isEqualTo(
                        "prisma migrate status would say: exit code 0, \"Database schema is up to date!\"; deploy: exit code"
                                + " 0, \"No pending migrations to apply\"");
    }

    @Test
    void aView(TestDatabase database) throws SQLException {
        execute(
                database,
                "ALTER TABLE _prisma_migrations RENAME TO old; CREATE VIEW _prisma_migrations AS SELECT * FROM old");

        assertThat(findings(evaluate(database)))
                .containsExactly(
                        "public._prisma_migrations: HISTORY_NOT_A_TABLE: is a view, and Prisma keeps its history in a table of"
                                + " that name. prisma migrate status reads this one as if it were that, and deploy does not"
                                + " (P3005)");
        assertThat(evaluate(database).migrations())
                .extracting(JudgedMigration::state)
                .containsExactly(State.APPLIED);

        execute(database, "DROP VIEW _prisma_migrations; CREATE VIEW _prisma_migrations AS SELECT id FROM old");
        assertThat(findings(evaluate(database)))
                .containsExactly(
                        "public._prisma_migrations: HISTORY_NOT_A_TABLE: is a view, and Prisma keeps its history in a table of"
                                + " that name. prisma migrate status and deploy fail on it");
        assertThat(evaluate(database).migrations()).isEmpty();
    }

    @Test
    void otherColumns(TestDatabase database) throws SQLException {
        execute(
                database,
                "ALTER TABLE _prisma_migrations DROP COLUMN checksum, ALTER started_at DROP DEFAULT,"
                        + " ALTER started_at TYPE text, ADD COLUMN note text");

        assertThat(findings(evaluate(database)))
                .containsExactly(
                        "public._prisma_migrations: HISTORY_HAS_OTHER_COLUMNS: is not the table that Prisma makes:"
                                + " it has no column checksum, has started_at as text. prisma migrate status and deploy fail on it");
    }

    @Test
    void oneColumnMoreIsNoConcernOfPrisma(TestDatabase database) throws SQLException {
        execute(database, "ALTER TABLE _prisma_migrations ADD COLUMN note text DEFAULT 'x'");

        assertThat(findings(evaluate(database))).isEmpty();
    }

    @Test
    void anotherSchemaIsNamedAndFoundWhenTheUrlNamesIt(TestDatabase database) throws SQLException {
        execute(database, "CREATE SCHEMA \"My \"\"App\"; ALTER TABLE _prisma_migrations SET SCHEMA \"My \"\"App\"");

        assertThat(findings(evaluate(database)))
                .containsExactly(
                        "public._prisma_migrations: HISTORY_IN_OTHER_SCHEMA: does not exist, and there is one in My"
                                + " \"App. Prisma looks in the schema that the URL names, or in public");
        assertThat(findings(evaluate(
                        TargetDatabase.parse("test", database.uri() + separator(database) + "schema=My%20%22App"))))
                .isEmpty();
    }

    private static String separator(TestDatabase database) {
        return database.uri().contains("?") ? "&" : "?";
    }

    @Test
    void tenThousandRowsOfWhichNoFolderIsLeft(TestDatabase database) throws SQLException {
        execute(
                database,
                "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)"
                        + " SELECT i, i, '2026-01-01'::timestamptz + (i + 0.5) * interval '1 s', '2026_' || i,"
                        + " '2026-01-01'::timestamptz + i * interval '1 s', 1 FROM generate_series(1, 10000) AS i");

        EvaluatedHistory history = evaluate(database);

        assertThat(history.migrations()).hasSize(10_001);
        assertThat(history.migrations().subList(1, 10_001)).allMatch(it -> it.state() == State.MISSING_LOCALLY);
    }

    @Test
    void twoRowsOfOneName(TestDatabase database) throws SQLException {
        execute(database, "UPDATE _prisma_migrations SET " + FIXED);
        execute(
                database,
                "INSERT INTO _prisma_migrations SELECT '4712', checksum, finished_at, migration_name, logs, rolled_back_at,"
                        + " started_at, 1 FROM _prisma_migrations");

        assertThat(evaluate(database).migrations().get(0).findings())
                .containsExactly(Finding.stop(
                        INITIAL,
                        "DUPLICATE_ROWS: has 2 rows that claim it is applied (" + ROW + "; "
                                + ROW.replace("4711", "4712") + "). Prisma says nothing of it",
                        "With a backup at hand, keep the newest row: DELETE FROM \"public\"._prisma_migrations WHERE id IN"
                                + " ('4711');\nWrite a line into the file of --accept: migration " + INITIAL
                                + " DUPLICATE_ROWS " + today(database) + " WHY IT MAY STAY"));
    }

    @Test
    void anEmptyChecksumAndAForeignOne(TestDatabase database) throws SQLException {
        execute(database, "UPDATE _prisma_migrations SET checksum = '', " + FIXED);
        assertThat(findings(evaluate(database)))
                .containsExactly(INITIAL + ": EDITED: is applied with the checksum empty (" + ROW
                        + "), and its file has " + checksum().substring(0, 12)
                        + "…: Prisma writes no empty checksum, so somebody wrote the row by hand. prisma migrate status and"
                        + " deploy say nothing of it; dev wants to reset the database");

        execute(database, "UPDATE _prisma_migrations SET checksum = 'by hand'");
        assertThat(findings(evaluate(database)))
                .containsExactly(INITIAL + ": EDITED: is applied with the checksum by hand (" + ROW
                        + "), and its file has " + checksum().substring(0, 12)
                        + "…. prisma migrate status and deploy say nothing of it; dev wants to reset the database");
    }

    @Test
    void aChecksumOfTheFirstVersionsIsGood(TestDatabase database) throws SQLException {
        execute(
                database,
                "UPDATE _prisma_migrations SET checksum = (SELECT string_agg(regexp_replace("
                        + "substr(checksum, 2 * i + 1, 2), '^0', ''), '' ORDER BY i) FROM generate_series(0, 31) AS i)");

        assertThat(findings(evaluate(database))).isEmpty();
    }

    @Test
    void timesThatCannotBeTrue(TestDatabase database) throws SQLException {
        execute(
                database,
                "UPDATE _prisma_migrations SET id = '4711', started_at = '2999-01-01Z', finished_at = 'infinity'");
        assertThat(findings(evaluate(database)))
                .singleElement()
                .asString()
                .startsWith(INITIAL
                        + ": IMPLAUSIBLE_TIMES: ran in the future (row 4711: started 2999-01-01T00:00:00Z, finished ");

        execute(database, "UPDATE _prisma_migrations SET started_at = '2026-01-02Z', finished_at = '2026-01-01Z'");
        assertThat(findings(evaluate(database)))
                .singleElement()
                .asString()
                .startsWith(INITIAL + ": IMPLAUSIBLE_TIMES: ended before it started (row 4711: started"
                        + " 2026-01-02T00:00:00Z, finished 2026-01-01T00:00:00Z, 1 step, now it is ");
    }

    @Test
    void finishedAndRolledBack(TestDatabase database) throws SQLException {
        execute(database, "UPDATE _prisma_migrations SET rolled_back_at = '2026-01-02Z', " + FIXED);

        assertThat(findings(evaluate(database)))
                .containsExactly(INITIAL + ": PENDING_AFTER_ROLLBACK: was declared undone (row 4711: started"
                        + " 2026-01-01T10:00:00Z, finished 2026-01-01T10:01:00Z, rolled back 2026-01-02T00:00:00Z, 1 step)."
                        + " prisma migrate status says nothing of it; deploy runs it again");
    }

    @Test
    void aDeployIsUnderWay(TestDatabase database) throws SQLException {
        try (Connection deploy = database.connect();
                Statement statement = deploy.createStatement()) {
            statement.execute("SET application_name = 'prisma'; SELECT pg_advisory_lock(72707369)");

            assertThat(findings(evaluate(database)))
                    .singleElement()
                    .asString()
                    .matches(
                            "public\\._prisma_migrations: LOCK_HELD: Prisma's lock \\(pg_advisory_lock\\(72707369\\)\\) is"
                                    + " held by the session with pid \\d+ \\(role postgres, application prisma, address"
                                    + " 127\\.0\\.0\\.1, since \\S+Z\\)\\. prisma migrate deploy waits 10 s for it and gives up"
                                    + " \\(P1002\\)");
        }
    }

    @Test
    void whyOneFailedIsToldWithoutTheValuesOfRows(TestDatabase database) throws SQLException {
        String failed =
                "UPDATE _prisma_migrations SET id = '4711', started_at = '2026-01-01 10:00Z', finished_at = NULL,"
                        + " applied_steps_count = 0, logs = ";
        String told =
                INITIAL + ": FAILED: did not end (row 4711: started 2026-01-01T10:00:00Z, finished never, 0 steps): ";
        String refused = ". prisma migrate deploy refuses to go on (P3009)";

        execute(
                database,
                failed
                        + "E'A migration failed to apply.\\n\\nMigration name: x\\n\\nDatabase error code: 23505\\n\\nDatabase"
                        + " error:\\nERROR: could not create unique index \"k\"\\nDETAIL: Key (email)=(ann@example.org)'");
        assertThat(findings(evaluate(database)))
                .containsExactly(told + "23505: could not create unique index \"k\"" + refused);

        execute(
                database,
                failed
                        + "E'external connector error\\nError querying the database: ERROR: relation \"a\" already exists\\n 0: x'");
        assertThat(findings(evaluate(database))).containsExactly(told + "relation \"a\" already exists" + refused);

        execute(database, failed + "NULL");
        assertThat(findings(evaluate(database)))
                .containsExactly(told + "the history holds no error, so it was cut off, or never ran" + refused);
    }

    @Test
    void aRoleThatMayReadNothing(TestDatabase database) throws SQLException {
        String role = role(database);
        LiveDatabase asNobody = as(role, database);

        assertThatThrownBy(() -> HistoryReader.read(asNobody))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("The role \"" + role
                        + "\" may not read the history \"public\"._prisma_migrations of the database "
                        + database.name() + ", so nothing can be said about it. Let it: GRANT SELECT ON"
                        + " \"public\"._prisma_migrations TO \"" + role + "\";");

        execute(database, "REVOKE USAGE ON SCHEMA public FROM PUBLIC");
        assertThatThrownBy(() -> HistoryReader.read(asNobody))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageEndingWith("Let it: GRANT USAGE ON SCHEMA \"public\" TO \"" + role
                        + "\"; GRANT SELECT ON \"public\"._prisma_migrations TO \"" + role + "\";");
        execute(database, "DROP ROLE " + role);
    }

    @Test
    void aRoleFromWhichRowsAreHidden(TestDatabase database) throws SQLException {
        String role = role(database);
        LiveDatabase filtered = as(role, database);
        execute(
                database,
                "GRANT SELECT ON _prisma_migrations TO " + role
                        + "; ALTER TABLE _prisma_migrations ENABLE ROW LEVEL SECURITY");

        assertThatThrownBy(() -> HistoryReader.read(filtered))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage(
                        "Row-level security hides rows of the history \"public\"._prisma_migrations of the database "
                                + database.name() + " from the role \"" + role
                                + "\", so nothing can be said about it. Connect as the"
                                + " owner of the table, or let the role read all of it: CREATE POLICY read_history ON"
                                + " \"public\"._prisma_migrations FOR SELECT TO \"" + role + "\" USING (true);");
        execute(database, "DROP OWNED BY " + role + "; DROP ROLE " + role);
    }

    /** Roles belong to the whole server, which outlives the test: each has a name of its own, and goes with it. */
    private static String role(TestDatabase database) throws SQLException {
        String role = "reader_of_" + database.name();
        execute(database, "CREATE ROLE " + role + " LOGIN PASSWORD 'x'");
        return role;
    }

    private static LiveDatabase as(String role, TestDatabase database) {
        return TargetDatabase.parse(
                "test", "postgresql://" + role + ":x@" + database.authority() + "/" + database.name());
    }

    @Test
    void whatIsAcceptedIsAdviceAndALineTooManyAWarning(TestDatabase database, @TempDir Path folder) throws Exception {
        execute(database, "UPDATE _prisma_migrations SET applied_steps_count = 0");
        AcceptedStates accepted = accepted(
                folder,
                "migration " + INITIAL
                        + " BASELINED 2026-01-31 it was there\nmigration gone EDITED 2026-01-31 words only");

        EvaluatedHistory history = evaluate(database).with(accepted);

        assertThat(history.migrations().get(0).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).hasToString("ADVICE");
            assertThat(finding.problem()).endsWith(" (accepted on 2026-01-31: it was there)");
        });
        assertThat(accepted.unmatched(history))
                .containsExactly(Finding.warning(
                        "gone",
                        "is accepted as EDITED in " + folder.resolve("accepted") + ", line 2, and is not in that state",
                        "Remove the line, or correct the name in it."));
    }

    @Test
    void aStateThatThereIsNotIsMisuse(@TempDir Path folder) {
        assertThatThrownBy(() -> accepted(folder, "migration x BASELIND 2026-01-31 why"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(
                        folder.resolve("accepted") + ", line 1: 'BASELIND' is none of the states FAILED, ")
                .hasMessageEndingWith(", LOCK_HELD. Write migration NAME STATE YYYY-MM-DD REASON.");
    }

    private static AcceptedStates accepted(Path folder, String text) throws IOException {
        return AcceptedStates.of(AcceptedFile.read(Files.writeString(folder.resolve("accepted"), text)));
    }

    @Test
    void twoEnvironments(TestDatabase here, @TempDir Path folder) throws SQLException {
        LiveHistory one = HistoryReader.read(here);
        assertThat(new EnvironmentComparison("staging", one, "production", one).findings())
                .isEmpty();

        execute(here, "UPDATE _prisma_migrations SET checksum = 'abc'");
        assertThat(compared(one, here))
                .containsExactly(INITIAL + ": was applied with the checksum "
                        + checksum().substring(0, 12) + "… in staging and with abc in production");

        execute(here, "UPDATE _prisma_migrations SET applied_steps_count = 0");
        assertThat(compared(one, here))
                .containsExactly(INITIAL + ": is applied in staging and marked as applied in production");

        execute(here, "UPDATE _prisma_migrations SET rolled_back_at = now()");
        assertThat(compared(one, here))
                .containsExactly(INITIAL + ": is applied in staging and rolled back in production");

        execute(here, "DELETE FROM _prisma_migrations");
        assertThat(compared(one, here))
                .containsExactly(INITIAL + ": is applied in staging and not known in production");
    }

    private static List<String> compared(LiveHistory one, TestDatabase other) throws SQLException {
        return new EnvironmentComparison("staging", one, "production", HistoryReader.read(other))
                .findings().stream()
                        .map(finding -> finding.subject() + ": " + finding.problem())
                        .toList();
    }

    private static EvaluatedHistory evaluate(LiveDatabase database) throws SQLException {
        return HistoryEvaluation.evaluate(directory(), PrismaVersion.DEFAULT, HistoryReader.read(database));
    }

    private static MigrationDirectory directory() {
        return MigrationDirectory.readWithGaps(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT);
    }

    private static String checksum() {
        return directory().migrations().get(0).checksum();
    }

    private static String today(TestDatabase database) throws SQLException {
        return HistoryReader.read(database).now().toString().substring(0, 10);
    }

    private static List<String> findings(EvaluatedHistory history) {
        return Stream.concat(
                        history.findingsOfWhole().stream(),
                        history.migrations().stream().flatMap(it -> it.findings().stream()))
                .map(finding -> finding.subject() + ": " + finding.problem())
                .toList();
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
