package io.neonhub.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A failure names file, line, statement and reason. DIR stands for the directory. */
@ExtendWith(WithScratch.class)
class FailingPrismaMigrationsTest {
    private final Scratch scratch;
    private final Path directory;
    private final Folders folders;

    FailingPrismaMigrationsTest(Scratch scratch, @TempDir Path directory) {
        this.scratch = scratch;
        this.directory = directory;
        this.folders = new Folders(directory);
    }

    @Test
    void theServersPositionGivesTheLine() {
        folders.migration("1", "CREATE TABLE t (i int);")
                .migration("2", "-- über 😀\nINSERT INTO t VALUES (1);\n\nSELECT i,\n  missing\nFROM t;\n")
                .migration("3", "");
        assertThat(message()).isEqualTo("""
                        Migration 2 fails at DIR/2/migration.sql, line 5:
                            SELECT i, missing FROM t
                        42703: column "missing" does not exist
                        Applied before it: 1. Not applied: this one and 1 after it.""");
    }

    @Test
    void withoutAPositionASecondRunGivesTheLine() {
        folders.migration("1", "CREATE TABLE t (i int PRIMARY KEY);")
                .migration(
                        "2",
                        "SET client_min_messages = error;\nINSERT INTO t VALUES (1);\n-- again\nINSERT INTO t\n VALUES (1);\nSELECT 1;");
        assertThat(message()).isEqualTo("""
                        Migration 2 fails at DIR/2/migration.sql, line 4:
                            INSERT INTO t VALUES (1)
                        23505: duplicate key value violates unique constraint "t_pkey"
                        Detail: Key (i)=(1) already exists.
                        Applied before it: 1. Not applied: this one.""");
    }

    @Test
    void aByteOrderMarkIsSentAsPrismaSendsIt() {
        folders.migration("1", "\ufeffSELECT 1;");
        assertThat(message()).isEqualTo("""
                        Migration 1 fails at DIR/1/migration.sql, line 1:
                            \ufeffSELECT 1
                        42601: syntax error at or near "\ufeffSELECT"
                        Applied before it: nothing. Not applied: this one.
                        The file begins with a byte order mark, which Prisma sends along. Save it as UTF-8 without one.""");
    }

    @Test
    void concurrentlyInCompanyFailsAsInPrisma() {
        folders.migration("1", "CREATE TABLE t (i int);\nCREATE INDEX CONCURRENTLY t_i ON t (i);");
        assertThat(message()).isEqualTo("""
                        Migration 1 fails at DIR/1/migration.sql, line 2:
                            CREATE INDEX CONCURRENTLY t_i ON t (i)
                        25001: CREATE INDEX CONCURRENTLY cannot run inside a transaction block
                        Applied before it: nothing. Not applied: this one.
                        Prisma sends the file as one query, of which PostgreSQL makes one transaction. Give this statement \
                        a migration of its own.""");
    }

    @Test
    void anEnumValueThatIsUsedAtOnceFailsAsInPrisma() {
        folders.migration("1", "CREATE TYPE mood AS ENUM ('sad');")
                .migration("2", "ALTER TYPE mood ADD VALUE 'glad';\nCREATE TABLE t (m mood DEFAULT 'glad');");
        assertThat(message()).isEqualTo("""
                        Migration 2 fails at DIR/2/migration.sql, line 2:
                            CREATE TABLE t (m mood DEFAULT 'glad')
                        55P04: unsafe use of new value "glad" of enum type mood
                        Hint: New enum values must be committed before they can be used.
                        Applied before it: 1. Not applied: this one.
                        Prisma sends the file as one query, of which PostgreSQL makes one transaction. Add the value in a \
                        migration of its own, before this one.""");
    }

    @Test
    void aSavepointOutsideATransactionFailsAsInPrisma() {
        folders.migration("1", "SELECT 1;\nSAVEPOINT s;\nSELECT 2;");
        assertThat(message()).isEqualTo("""
                        Migration 1 fails at DIR/1/migration.sql, line 2:
                            SAVEPOINT s
                        25P01: SAVEPOINT can only be used in transaction blocks
                        Applied before it: nothing. Not applied: this one.""");
    }

    @Test
    void rowsForCopyFailAsInPrisma() {
        folders.migration("1", "CREATE TABLE t (i int);\nCOPY t FROM stdin;\n1\n\\.\n");
        assertThat(message()).isEqualTo("""
                        Migration 1 fails at DIR/1/migration.sql, line 3:
                            1 \\.
                        42601: syntax error at or near "1"
                        Applied before it: nothing. Not applied: this one.
                        COPY … FROM stdin needs a client that sends the rows, and Prisma sends none. Write INSERT instead.""");
    }

    @Test
    void oneThatEndsItsOwnSessionFails() {
        folders.migration("1", "SELECT 1;\nSELECT pg_terminate_backend(pg_backend_pid());\nSELECT 2;");
        assertThat(message()).isEqualTo("""
                        Migration 1 fails at DIR/1/migration.sql, line 2:
                            SELECT pg_terminate_backend(pg_backend_pid())
                        57P01: terminating connection due to administrator command
                        Applied before it: nothing. Not applied: this one.
                        It ends the session that runs it, which is Prisma's own. Leave that session out, pid <> pg_backend_pid(), or end sessions before the deploy instead of in it.""");
    }

    @Test
    void aCommandForPsqlFailsAsInPrisma() {
        folders.migration("1", "SELECT 1;\n\\restrict x\nSELECT 2;");
        assertThat(message()).isEqualTo("""
                        Migration 1 fails at DIR/1/migration.sql, line 2:
                            \\restrict x SELECT 2
                        42601: syntax error at or near "\\"
                        Applied before it: nothing. Not applied: this one.
                        A line that begins with a backslash is a command for psql, not SQL. Remove it.""");
    }

    @Test
    void aDumpThatEmptiesTheSearchPathFailsAsInPrisma() {
        folders.migration("1", "SELECT 1;\nSELECT pg_catalog.set_config('search_path', '', false);\nSELECT 2;");
        assertThat(message()).isEqualTo("""
                        Migration 1 fails at DIR/1/migration.sql, line 2:
                            SELECT pg_catalog.set_config('search_path', '', false)
                        42P01: relation "_prisma_migrations" does not exist
                        Applied before it: nothing. Not applied: this one.
                        Behind this statement Prisma cannot reach its history table (P1014), for which it uses the same \
                        session and no schema name. Remove the statement; if it came with a dump, it empties the search_path.""");
    }

    @Test
    void aTransactionThatIsNeverCommittedIsAFailureAlthoughPrismaReportsSuccess() {
        folders.migration("1", "SELECT 1;")
                .migration("2", "SELECT 2;\nBEGIN;\nSELECT 3;")
                .migration("3", "SELECT 4;");
        assertThat(message()).isEqualTo("""
                        Migration 2 fails at DIR/2/migration.sql, line 2:
                            BEGIN
                        25000: the transaction is never committed, and PostgreSQL rolls it back when Prisma disconnects
                        Applied before it: 1. Not applied: this one and 1 after it.
                        Write COMMIT; at the end of the file.""");
    }

    @Test
    void whatTheScriptCommittedItselfStays() {
        folders.migration("1", "BEGIN;\nCREATE TABLE t (i int);\nCOMMIT;\nSELECT 1/0;")
                .migration("2", "");
        assertThat(message()).isEqualTo("""
                        Migration 1 fails at DIR/1/migration.sql, line 4:
                            SELECT 1/0
                        22012: division by zero
                        Applied before it: nothing. Not applied: the rest of this one and 1 after it.""");
    }

    @Test
    void aDeferredConstraintFailsAtTheCommit() {
        folders.migration("1", "CREATE TABLE t (i int UNIQUE DEFERRABLE INITIALLY DEFERRED);")
                .migration("2", "BEGIN;\nINSERT INTO t VALUES (1), (1);\nCOMMIT;\nSELECT 1;");
        assertThat(message()).isEqualTo("""
                        Migration 2 fails at DIR/2/migration.sql, line 3:
                            COMMIT
                        23505: duplicate key value violates unique constraint "t_i_key"
                        Detail: Key (i)=(1) already exists.
                        Applied before it: 1. Not applied: this one.""");
    }

    @Test
    void aHistoryThatOnlyGrewOnAnOldDatabaseNamesTheMigrationThatComesTooLate() {
        folders.migration("1", "CREATE TABLE a (i int);")
                .migration("2", "SELECT 1;\nALTER TABLE \"posts\" ADD COLUMN tag text;")
                .migration("3", "CREATE TABLE \"posts\" (id int);");
        assertThat(message()).isEqualTo("""
                        Migration 2 fails at DIR/2/migration.sql, line 2:
                            ALTER TABLE "posts" ADD COLUMN tag text
                        42P01: relation "posts" does not exist
                        Applied before it: 1. Not applied: this one and 1 after it.
                        "posts" is created by a later migration, 3: this history cannot build a database from nothing. \
                        Rename the folder that comes too late, or mend the order in a new baseline.""");
    }

    @Test
    void aLongStatementIsShortenedAndALongHistoryIsCounted() {
        folders.migration("1", "").migration("2", "").migration("3", "").migration("4", "");
        folders.migration("5", "SELECT missing, '" + "x".repeat(300) + "'");
        assertThat(message()).isEqualTo("""
                        Migration 5 fails at DIR/5/migration.sql, line 1:
                            SELECT missing, '%s …
                        42703: column "missing" does not exist
                        Applied before it: 4 migrations, 1 to 4. Not applied: this one.""".formatted("x".repeat(183)));
    }

    @Test
    void anExtensionThatTheServerLacksIsAMatterOfTheEnvironment() {
        folders.migration("1", "SELECT 1;\nCREATE EXTENSION IF NOT EXISTS no_such_extension;");
        assertThat(catchThrowableOfType(EnvironmentException.class, this::migrate))
                .hasMessage(directory
                        + "/1/migration.sql, line 2, needs the extension \"no_such_extension\", which this"
                        + " PostgreSQL " + major() + " server lacks. Install PostgreSQL " + major()
                        + " with the package of that extension and name its folder with neonhub.postgres.home; or take a"
                        + " container of an image that has it: neonhub.server=container,"
                        + " neonhub.container.image=<image>.");
    }

    @Test
    void forAWellKnownExtensionPackageAndImageAreNamed() {
        assertThat(new MissingExtension("vector", 17).remedy())
                .isEqualTo("Install PostgreSQL 17 with the package postgresql-17-pgvector and name its folder with"
                        + " neonhub.postgres.home; or take a container of an image that has it:"
                        + " neonhub.server=container, neonhub.container.image=pgvector/pgvector:pg17.");
    }

    @Test
    void aConnectionThatBreaksIsAMatterOfTheEnvironment() {
        // As if somebody else had ended it: the script does not say so.
        folders.migration("1", "DO $$ BEGIN EXECUTE 'SELECT pg_term' || 'inate_backend(pg_backend_pid())'; END $$;");
        assertThat(catchThrowableOfType(EnvironmentException.class, this::migrate)
                        .getMessage())
                .matches(
                        "While .*/1/migration.sql was applied to postgresql://[^:]*:\\d+/\\S+, the server or"
                                + " the connection failed: FATAL: terminating connection due to administrator command(?s:\\R.*)?");
    }

    @Test
    void aDatabaseThatIsNotThereIsAMatterOfTheEnvironment() {
        folders.migration("1", "");
        DatabaseUrl nowhere = scratch.server().url("no_such_database");
        assertThat(catchThrowableOfType(
                        EnvironmentException.class, () -> Migrator.migrate(folders.read(), nowhere, scratch)))
                .hasMessage("The database " + nowhere + " cannot be migrated: FATAL: database \"no_such_database\""
                        + " does not exist");
    }

    @Test
    void withoutAScratchDatabaseTheFailureIsToldWithoutALine() {
        folders.migration("1", "SELECT 1;\nSELECT 1/0;");
        ScratchDatabases none = new ScratchDatabases() {
            @Override
            public <T> T withEmptyDatabase(Function<DatabaseUrl, T> work) {
                throw new EnvironmentException("no room");
            }
        };
        MigrationFailedException failed = catchThrowableOfType(
                MigrationFailedException.class,
                () -> scratch.withEmptyDatabase(url -> Migrator.migrate(folders.read(), url, none)));
        assertThat(failed)
                .hasMessage("Migration 1 fails at " + directory + "/1/migration.sql:\n22012: division by zero\n"
                        + "Applied before it: nothing. Not applied: this one.");
        assertThat(failed.line()).isEmpty();
        assertThat(failed.statement()).isEmpty();
    }

    @Test
    void theExceptionGivesItsPartsToPrograms() {
        folders.migration("1", "SELECT 1;").migration("2", "-- x\nSELECT\n  missing;");
        MigrationFailedException failed = catchThrowableOfType(MigrationFailedException.class, this::migrate);
        assertThat(failed.migration().name()).isEqualTo("2");
        assertThat(failed.line()).hasValue(3);
        assertThat(failed.statement()).hasValue("SELECT\n  missing");
        assertThat(failed.sqlState()).isEqualTo("42703");
        assertThat(failed.serverMessage()).isEqualTo("column \"missing\" does not exist");
        assertThat(failed.applied()).extracting(AppliedMigration::name).containsExactly("1");
    }

    private String message() {
        return catchThrowableOfType(MigrationFailedException.class, this::migrate)
                .getMessage()
                .replace(directory.toString(), "DIR");
    }

    private List<AppliedMigration> migrate() {
        return scratch.withEmptyDatabase(url -> Migrator.migrate(folders.read(), url, scratch));
    }

    private int major() {
        return scratch.server().version().major();
    }
}
