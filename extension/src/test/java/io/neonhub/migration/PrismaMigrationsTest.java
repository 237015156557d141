package io.neonhub.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What Prisma applies is applied, and leaves what Prisma leaves. */
@ExtendWith(WithScratch.class)
class PrismaMigrationsTest {
    private static final String TABLES = "SELECT schemaname || '.' || tablename FROM pg_tables"
            + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1";
    private static final String HISTORY = "SELECT migration_name FROM _prisma_migrations ORDER BY started_at";

    private final Scratch scratch;
    private final Folders folders;

    PrismaMigrationsTest(Scratch scratch, @TempDir Path directory) {
        this.scratch = scratch;
        this.folders = new Folders(directory);
    }

    @Test
    void theBundledMigrationBuildsSevenTablesAndNothingOfFlyway() {
        MigrationDirectory bundled = MigrationDirectory.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT);
        assertThat(migrated(bundled, TABLES))
                .containsExactly(
                        "public._prisma_migrations",
                        "public.accounts",
                        "public.agent_jobs",
                        "public.content_drafts",
                        "public.metric_events",
                        "public.sessions",
                        "public.users",
                        "public.verification_tokens");
        assertThat(migrated(bundled, "SELECT nspname FROM pg_namespace ORDER BY 1"))
                .containsExactly("information_schema", "pg_catalog", "pg_toast", "public");
    }

    @Test
    void theHistoryTableIsPrismas() {
        folders.migration("a", "SELECT 1;");
        String columns = "SELECT concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull,"
                + " pg_get_expr(adbin, adrelid)) FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND"
                + " adnum = attnum WHERE attrelid = '_prisma_migrations'::regclass AND attnum > 0 ORDER BY attnum";
        assertThat(migrated(columns))
                .containsExactly(
                        "id character varying(36) t",
                        "checksum character varying(64) t",
                        "finished_at timestamp with time zone f",
                        "migration_name character varying(255) t",
                        "logs text f",
                        "rolled_back_at timestamp with time zone f",
                        "started_at timestamp with time zone t now()",
                        "applied_steps_count integer t 0");
        String indexes = "SELECT indexdef FROM pg_indexes WHERE tablename = '_prisma_migrations'";
        assertThat(migrated(indexes))
                .containsExactly("CREATE UNIQUE INDEX _prisma_migrations_pkey ON public._prisma_migrations"
                        + " USING btree (id)");
    }

    @Test
    void eachMigrationHasOneEntryAsPrismaWritesIt() {
        folders.migration("a", "SELECT 1;\r\n").migration("b", "-- nothing\n");
        String entries = "SELECT concat_ws('|', migration_name, checksum, length(id), logs, rolled_back_at,"
                + " applied_steps_count, started_at <= finished_at, finished_at <= now()) FROM _prisma_migrations"
                + " ORDER BY started_at";
        assertThat(migrated(entries))
                .containsExactly(
                        "a|d3cd5042f97738960d802ad6b3a548dfa18152215118ba18f04493bc6944b0e4|36|1|t|t",
                        "b|" + folders.read().migrations().get(1).checksum() + "|36|1|t|t");
    }

    @Test
    void theResultNamesTheMigrationsInOrderWithTheTimeTheirScriptsTook() {
        folders.migration("b", "SELECT pg_sleep(0.05);").migration("a", "SELECT 1;");
        List<AppliedMigration> applied =
                scratch.withEmptyDatabase(url -> Migrator.migrate(folders.read(), url, scratch));
        assertThat(applied).extracting(AppliedMigration::name).containsExactly("a", "b");
        assertThat(applied.get(1).duration()).isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    @Test
    void concurrentlyWorksAloneInItsFile() {
        folders.migration("1", "CREATE TABLE t (i int);")
                .migration("2", "-- CreateIndex\nCREATE INDEX CONCURRENTLY t_i ON t (i);\n")
                .migration("3", "DROP INDEX CONCURRENTLY t_i;")
                .migration("4", "CREATE INDEX CONCURRENTLY t_i2 ON t (i)");
        assertThat(migrated("SELECT indexname FROM pg_indexes WHERE tablename = 't'"))
                .containsExactly("t_i2");
    }

    @Test
    void aFileMayHoldTransactionsOfItsOwn() {
        folders.migration("a", """
                BEGIN;
                SET TRANSACTION ISOLATION LEVEL SERIALIZABLE;
                CREATE TABLE kept (i int);
                COMMIT;
                BEGIN;
                CREATE TABLE rolled_back (i int);
                ROLLBACK;
                """);
        assertThat(migrated(TABLES)).containsExactly("public._prisma_migrations", "public.kept");
    }

    @Test
    void anEnumValueIsUsedInTheNextMigration() {
        folders.migration("1", "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE t (m mood);")
                .migration("2", "ALTER TYPE mood ADD VALUE 'glad';")
                .migration("3", "INSERT INTO t VALUES ('glad');");
        assertThat(migrated("SELECT m FROM t")).containsExactly("glad");
    }

    @Test
    void extensionsAreCreated() {
        folders.migration("a", """
                CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
                CREATE EXTENSION citext;
                CREATE TABLE t (id uuid DEFAULT uuid_generate_v4(), name citext);
                INSERT INTO t (name) VALUES ('Ada');
                """);
        assertThat(migrated("SELECT name FROM t WHERE name = 'ADA'")).containsExactly("Ada");
    }

    @Test
    void functionsBlocksAndOperatorsOfJsonPassUntouched() {
        folders.migration("a", """
                CREATE FUNCTION one() RETURNS text LANGUAGE plpgsql AS $body$
                BEGIN
                  RETURN 'a;{fn now()} ?'; -- {d '2024-01-01'}
                END
                $body$;
                CREATE FUNCTION two() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;
                DO $$ BEGIN IF '{"a":1}'::jsonb ? 'a' THEN CREATE TABLE t AS SELECT one() AS x; END IF; END $$;
                """);
        assertThat(migrated("SELECT x || two() FROM t")).containsExactly("a;{fn now()} ?2");
    }

    @Test
    void filesWithNothingButCommentsAreApplied() {
        folders.migration("a", "-- This is an empty migration.")
                .migration("b", "")
                .migration("c", "/* x */\r\n");
        assertThat(migrated(HISTORY)).containsExactly("a", "b", "c");
    }

    @Test
    void windowsLineEndsAreApplied() {
        folders.migration("a", "-- CreateTable\r\nCREATE TABLE t (\r\n  i int\r\n);\r\n");
        assertThat(migrated(TABLES)).contains("public.t");
    }

    @Test
    void whatOneFileSetsHoldsForTheFilesAfterItAsInPrisma() {
        folders.migration("1", "CREATE SCHEMA app; SET search_path = app, public;")
                .migration("2", "CREATE TABLE t (i int);");
        assertThat(migrated(TABLES)).containsExactly("app.t", "public._prisma_migrations");
    }

    @Test
    void theSessionIsPrismasAndNotTheDrivers() {
        folders.migration(
                "a",
                "CREATE TABLE t AS SELECT current_setting('search_path') AS path, current_setting('TimeZone') AS zone;");
        assertThat(migrated("SELECT path || ' ' || zone FROM t")).containsExactly("public UTC");
    }

    @Test
    void aDumpMayNameItsEncoding() {
        folders.migration("a", "SET client_encoding = 'LATIN1'; SET client_encoding = 'UTF8'; CREATE TABLE t (i int);");
        assertThat(migrated(TABLES)).contains("public.t");
    }

    @Test
    void fourHundredMigrationsOfAnyNamesAreAppliedInTheirOrder() {
        List<String> names = IntStream.range(0, 400)
                .mapToObj(i -> i % 2 == 0 ? "2024%04d_short".formatted(i) : "2024%04d000000_long".formatted(i))
                .toList();
        names.forEach(name -> folders.migration(name, "CREATE TABLE \"" + name + "\" (i int);"));
        assertThat(migrated(HISTORY)).isEqualTo(names.stream().sorted().toList());
    }

    private List<String> migrated(String query) {
        return migrated(folders.read(), query);
    }

    private List<String> migrated(MigrationDirectory directory, String query) {
        return scratch.withEmptyDatabase(url -> {
            Migrator.migrate(directory, url, scratch);
            return Query.strings(url, query);
        });
    }
}
