package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** What no statement of a script can bring about, on a database that is somebody else's. */
@NeonHubDatabase
class MigrationHistoryTest {

    @Test
    void aDeployThatIsUnderWayFailsOneCheckAlone(TestDatabase target) throws SQLException {
        try (Connection deploy = target.connect();
                Statement statement = deploy.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(72707369)");

            EngineExecutionResults results = lookAt(target);

            assertThat(Suites.messages(results)).singleElement().asString().contains("LOCK_HELD: Prisma's lock");
            assertThat(results.testEvents().succeeded().count()).isEqualTo(3);
        }
    }

    @Test
    void manyMigrationsWithoutAFolderAreOneFinding(TestDatabase target) throws SQLException {
        execute(
                target,
                "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)"
                        + " SELECT to_char(i, 'FM000'), i, now() + interval '1 s', 'm_' || to_char(i, 'FM000'), 1 FROM generate_series(1, 25) AS i");

        assertThat(Suites.messages(lookAt(target)))
                .containsExactly(
                        "public._prisma_migrations: MISSING_LOCALLY: 25 migrations are in the history and not in the"
                                + " directory: m_001, m_002, m_003, m_004, m_005, m_006, m_007, m_008, m_009, m_010, m_011, m_012,"
                                + " m_013, m_014, m_015, m_016, m_017, m_018, m_019, m_020 and 5 more"
                                + System.lineSeparator()
                                + "  → Name the directory that was deployed to this database with --migrations.");
    }

    @Test
    void aHistoryThatCannotBeComparedLeavesTheMigrationsOut(TestDatabase target) throws SQLException {
        execute(target, "ALTER TABLE _prisma_migrations DROP COLUMN checksum");

        EngineExecutionResults results = lookAt(target);

        assertThat(Suites.messages(results))
                .singleElement()
                .asString()
                .startsWith("public._prisma_migrations: HISTORY_HAS_OTHER_COLUMNS: ");
        assertThat(results.allEvents().aborted().count()).isEqualTo(2);
    }

    @Test
    void flywaysMigrationsAreFlywaysToJudge(TestDatabase target) {
        EngineExecutionResults results = Suites.run(
                Map.of("neonhub.target.url", target.uri(), "neonhub.migrations", "src/test/resources/flyway"),
                MigrationHistory.class);

        assertThat(results.containerEvents().aborted().count()).isEqualTo(1);
        assertThat(results.testEvents().started().count()).isZero();
    }

    @Test
    void whatIsAcceptedOfATargetIsNoneOfAReplayedDatabasesFaults(TestDatabase target, @TempDir Path folder)
            throws IOException {
        String file = Files.writeString(
                        folder.resolve("accepted.txt"),
                        "migration 20251012154609_initial BASELINED 2026-01-31 it was there")
                .toString();

        assertThat(warnings(Suites.run(
                        Map.of("neonhub.target.url", target.uri(), "neonhub.accept", file), MigrationHistory.class)))
                .containsExactly("is accepted as BASELINED in " + file + ", line 1, and is not in that state");
        assertThat(warnings(Suites.run(Map.of("neonhub.accept", file), MigrationHistory.class)))
                .isEmpty();
    }

    private static List<String> warnings(EngineExecutionResults results) {
        return results.allEvents()
                .reportingEntryPublished()
                .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .filter(entry -> "warning".equals(entry.get("neonhub.severity")))
                .map(entry -> entry.get("neonhub.problem"))
                .toList();
    }

    private static EngineExecutionResults lookAt(TestDatabase target) {
        return Suites.run(Map.of("neonhub.target.url", target.uri()), MigrationHistory.class);
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
