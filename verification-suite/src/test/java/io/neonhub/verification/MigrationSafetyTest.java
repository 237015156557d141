package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** What the gate says of migrations that production does not have yet. */
class MigrationSafetyTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstMigrationMakesTablesThatNobodyUsesYet() {
        EngineExecutionResults results = Suites.run(Map.of(), MigrationSafety.class);

        assertThat(results.testEvents().succeeded().count()).isEqualTo(1);
        assertThat(findings(results)).isEmpty();
    }

    @Test
    void theLastMigrationIsJudgedAsOneOnFilledTables() {
        migration("1_first", "CREATE TABLE users (id integer PRIMARY KEY, name text);");
        migration("2_second", "CREATE INDEX users_a ON users (name);");
        migration("3_third", "SET LOCAL lock_timeout = '5s';\nCREATE INDEX users_name ON users (name, id);");

        EngineExecutionResults results = judge(Map.of());

        assertThat(failures(results)).isEmpty();
        assertThat(findings(results))
                .containsExactly("warning public.users: nobody can write it while the index is"
                        + " built (index-without-concurrently), at FOLDER/3_third/migration.sql, line 2 → Alone in a migration"
                        + " of its own, since it runs outside transactions only:\nCREATE INDEX CONCURRENTLY users_name ON"
                        + " users (name, id);");
    }

    @Test
    void whatIsPendingIsAllBehindTheOneThatProductionHas() {
        migration("1_first", "CREATE TABLE users (id integer PRIMARY KEY, name text);");
        migration("2_second", "CREATE TABLE teams (id integer PRIMARY KEY);");
        migration("3_third", "DROP TABLE teams;");

        assertThat(failures(judge(Map.of("neonhub.released", "1_first")))).isEmpty();
        assertThat(failures(judge(Map.of("neonhub.released", "2_second"))))
                .containsExactly("public.teams: the table is dropped with its rows (data-loss), at"
                        + " FOLDER/3_third/migration.sql, line 1\n  → Take it out of the application in this release, and drop"
                        + " it in the next, with a backup and:\n    -- neonhub:allow data-loss: REASON");
    }

    @Test
    void whereNobodySaysWhereProductionStandsALossIsAWarning() {
        migration("1_first", "CREATE TABLE teams (id integer PRIMARY KEY);");
        migration("2_second", "SET LOCAL lock_timeout = '5s';\nDROP TABLE teams;");

        EngineExecutionResults results = judge(Map.of());

        assertThat(failures(results)).isEmpty();
        assertThat(findings(results))
                .singleElement()
                .asString()
                .startsWith("warning public.teams: the table is dropped with its rows (data-loss), at");
    }

    @Test
    void whereProductionHasAllOfThemNothingIsJudged() {
        migration("1_first", "CREATE TABLE users (id integer PRIMARY KEY);");

        EngineExecutionResults results = judge(Map.of("neonhub.released", "1_first"));

        assertThat(failures(results)).isEmpty();
        assertThat(results.allEvents().aborted().count()).isEqualTo(1);
    }

    @Test
    void aMigrationThatFailsIsToldAsEverywhere() {
        migration("1_first", "CREATE TABLE users (id integer PRIMARY KEY);");
        migration("2_second", "SELECT 1 / 0;");
        migration("3_third", "SELECT 1;");

        assertThat(failures(judge(Map.of("neonhub.released", "1_first"))))
                .singleElement()
                .asString()
                .endsWith("Migration 2_second fails at FOLDER/2_second/migration.sql, line 1:\n    SELECT 1 / 0\n"
                        + "22012: division by zero\nApplied before it: 1_first. Not applied: this one and 1 after it.");
    }

    /** Roles belong to the server, where the replay has made them. */
    @Test
    void aMigrationThatRunsOnceOnAServerIsLeftOut() {
        migration("1_first", "CREATE TABLE users (id integer PRIMARY KEY);");
        migration("2_second", "CREATE ROLE migration_safety_once;");

        EngineExecutionResults results = judge(Map.of("neonhub.released", "1_first"));

        assertThat(failures(results)).isEmpty();
        assertThat(results.testEvents().aborted().count()).isEqualTo(1);
    }

    private EngineExecutionResults judge(Map<String, String> more) {
        Map<String, String> configuration = new TreeMap<>(more);
        configuration.put("neonhub.migrations", folder.toString());
        return Suites.run(configuration, MigrationSafety.class);
    }

    private void migration(String name, String sql) {
        try {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("migration.sql"), sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> failures(EngineExecutionResults results) {
        return Suites.messages(results).stream().map(this::shown).toList();
    }

    private List<String> findings(EngineExecutionResults results) {
        return results.allEvents()
                .reportingEntryPublished()
                .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .filter(entry -> entry.containsKey("neonhub.severity"))
                .map(entry -> shown(entry.get("neonhub.severity") + " " + entry.get("neonhub.subject") + ": "
                        + entry.get("neonhub.problem") + " → " + entry.get("neonhub.remedy")))
                .toList();
    }

    private String shown(String text) {
        return text.replace(folder.toString(), "FOLDER").replace(System.lineSeparator(), "\n");
    }
}
