package io.neonhub.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.neonhub.failure.UsageException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An ordinary Flyway directory is applied as Flyway applies it. */
@ExtendWith(WithScratch.class)
class FlywayMigrationsTest {
    private final Scratch scratch;
    private final Path directory;
    private final Folders folders;

    FlywayMigrationsTest(Scratch scratch, @TempDir Path directory) {
        this.scratch = scratch;
        this.directory = directory;
        this.folders = new Folders(directory);
    }

    @Test
    void scriptsRunInFlywaysOrderWithCallbacksAndKeepFlywaysHistory() {
        folders.file("V1__a.sql", "CREATE TABLE log (entry text); INSERT INTO log VALUES ('V1');")
                .file("sub/V10__c.sql", "INSERT INTO log VALUES ('V10');")
                .file("V2__b.sql", "INSERT INTO log VALUES ('V2');")
                .file("R__d.sql", "INSERT INTO log VALUES ('R');")
                .file("afterMigrate.sql", "INSERT INTO log VALUES ('after');");
        assertThat(migrated("SELECT entry FROM log")).containsExactly("V1", "V2", "V10", "R", "after");
        assertThat(migrated("SELECT script FROM flyway_schema_history ORDER BY installed_rank"))
                .isEqualTo(folders.read().migrations().stream()
                        .map(Migration::name)
                        .toList());
    }

    @Test
    void theResultNamesTheScriptsInOrder() {
        folders.file("V2__b.sql", "SELECT 2;").file("V1__a.sql", "SELECT 1;");
        List<AppliedMigration> applied =
                scratch.withEmptyDatabase(url -> Migrator.migrate(folders.read(), url, scratch));
        assertThat(applied).extracting(AppliedMigration::name).containsExactly("V1__a.sql", "V2__b.sql");
    }

    @Test
    void concurrentlyDoesNotWaitForFlywaysLock() {
        folders.file("V1__a.sql", "CREATE TABLE t (i int);")
                .file("V2__b.sql", "CREATE INDEX CONCURRENTLY t_i ON t (i);");
        assertThat(migrated("SELECT indexname FROM pg_indexes WHERE tablename = 't'"))
                .containsExactly("t_i");
    }

    @Test
    void aConfigurationBesideAScriptIsObeyed() {
        folders.file("V1__a.sql", "CREATE TABLE t AS SELECT '${notAPlaceholder}'::text AS x;")
                .file("V1__a.sql.conf", "placeholderReplacement=false");
        assertThat(migrated("SELECT x FROM t")).containsExactly("${notAPlaceholder}");
    }

    @Test
    void aFailureNamesScriptLineAndStatement() {
        folders.file("V1__a.sql", "CREATE TABLE t (i int);")
                .file("V2__b.sql", "SELECT 1;\n\nSELECT 1; -- again\nSELECT i,\n  missing FROM t;")
                .file("V3__c.sql", "SELECT 1;");
        assertThat(message()).isEqualTo("""
                        Migration V2__b.sql fails at DIR/V2__b.sql, line 5:
                            SELECT i, missing FROM t
                        42703: column "missing" does not exist
                        Applied before it: V1__a.sql. Not applied: this one and 1 after it.""");
    }

    @Test
    void aFailureWithoutPositionNamesTheStatementsLine() {
        folders.file("V1__a.sql", "SELECT 1;\nSELECT 1;\n-- x\nSELECT 1/0;");
        assertThat(message()).isEqualTo("""
                        Migration V1__a.sql fails at DIR/V1__a.sql, line 4:
                            SELECT 1/0
                        22012: division by zero
                        Applied before it: nothing. Not applied: this one.""");
    }

    @Test
    void aFailingCallbackIsNamedWithLineAndStatement() {
        folders.file("V1__a.sql", "SELECT 1;").file("afterMigrate.sql", "SELECT 1;\n-- x\nSELECT\n  missing;");
        assertThat(message()).isEqualTo("""
                        Callback afterMigrate.sql fails at DIR/afterMigrate.sql, line 4:
                            SELECT missing
                        42703: column "missing" does not exist
                        Applied before it: V1__a.sql. Not applied: nothing.""");
    }

    @Test
    void aCallbackThatFailsBeforeAMigrationIsNotTakenForIt() {
        folders.file("V1__a.sql", "SELECT 1;").file("V2__b.sql", "").file("beforeEachMigrate.sql", "\nSELECT 1/0;");
        assertThat(message()).isEqualTo("""
                        Callback beforeEachMigrate.sql fails at DIR/beforeEachMigrate.sql, line 2:
                            SELECT 1/0
                        22012: division by zero
                        Applied before it: nothing. Not applied: 2 migrations.""");
    }

    @Test
    void whatFlywayCannotTakeIsMisuse() {
        folders.file("V1__a.sql", "SELECT ${nothing};");
        UsageException thrown = catchThrowableOfType(UsageException.class, this::migrate);
        assertThat(thrown)
                .hasMessage("Flyway cannot apply '" + directory + "': Unable to parse statement in V1__a.sql at line 1"
                        + " col 1. See https://help.red-gate.com/help/flyway-cli13/help_12.aspx?topic=learn-more-about-flyway/troubleshooting/known-parser-limitations"
                        + " for more information. No value provided for placeholder: ${nothing}.  Check your"
                        + " configuration!");
    }

    private String message() {
        return catchThrowableOfType(MigrationFailedException.class, this::migrate)
                .getMessage()
                .replace(directory.toString(), "DIR");
    }

    private List<AppliedMigration> migrate() {
        return scratch.withEmptyDatabase(url -> Migrator.migrate(folders.read(), url, scratch));
    }

    private List<String> migrated(String query) {
        return scratch.withEmptyDatabase(url -> {
            Migrator.migrate(folders.read(), url, scratch);
            return Query.strings(url, query);
        });
    }
}
