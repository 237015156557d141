package io.neonhub.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a directory is told before any server is started. DIR stands for the directory. */
class BadMigrationDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void aMissingFolder() {
        assertThat(message(directory + "/nowhere"))
                .isEqualTo("There is no migrations directory 'DIR/nowhere' (looked for DIR/nowhere)."
                        + " Name the folder that holds the migrations, or classpath:some/folder.");
    }

    @Test
    void aMissingFolderOnTheClassPath() {
        assertThat(message("classpath:no/such/folder"))
                .isEqualTo("There is no migrations directory 'classpath:no/such/folder' on the class path."
                        + " Check its spelling, or name a folder with filesystem:some/folder.");
    }

    @Test
    void aFile() {
        folders().file("x.sql", "");
        assertThat(message(directory + "/x.sql"))
                .isEqualTo("'DIR/x.sql' is a file. Name the folder that holds the migrations.");
    }

    @Test
    void anEmptyFolder() {
        assertThat(message())
                .isEqualTo("The migrations directory 'DIR' is empty. Expected a folder with a migration.sql for each"
                        + " migration (Prisma), or scripts named V1__name.sql (Flyway).");
    }

    @Test
    void aFolderWithOtherFilesAlone() {
        folders().file("schema.prisma", "").file("notes.sql", "");
        assertThat(message())
                .isEqualTo("The directory 'DIR' holds no migrations. Expected a folder with a migration.sql for each"
                        + " migration (Prisma), or scripts named V1__name.sql (Flyway).");
    }

    @Test
    void foldersWithoutAnyScript() {
        folders().folder("20240101_a").folder("20240102_b");
        assertThat(message())
                .isEqualTo("The directory 'DIR' holds no migrations: there is no migration.sql in 20240101_a,"
                        + " 20240102_b. Expected a folder with a migration.sql for each migration (Prisma), or scripts"
                        + " named V1__name.sql (Flyway).");
    }

    @Test
    void theFolderAboveTheMigrations() {
        folders().migration("migrations/20240101_a", "").file("schema.prisma", "");
        assertThat(message())
                .isEqualTo(
                        "The directory 'DIR' holds no migrations: there is no migration.sql in migrations. Did you mean"
                                + " its folder migrations? Expected a folder with a migration.sql for each migration (Prisma),"
                                + " or scripts named V1__name.sql (Flyway).");
    }

    @Test
    void aFolderThatIsOnTheClassPathTwice() throws IOException {
        folders().migration("one/db/a", "").migration("two/db/a", "");
        URL one = directory.resolve("one").toUri().toURL();
        URL two = directory.resolve("two").toUri().toURL();
        assertThat(OnClassPath.of(List.of(one, two), () -> message("classpath:db")))
                .isEqualTo(
                        "The migrations directory 'classpath:db' is on the class path more than once: [file:DIR/one/db/,"
                                + " file:DIR/two/db/]. Move one of them, or name a folder with filesystem:some/folder.");
    }

    @Test
    void aTextThatIsNoPath() {
        assertThat(message("a\0b")).isEqualTo("'a\0b' is not a path: Nul character not allowed.");
    }

    @Test
    void oneFolderWithoutScript() {
        folders().migration("20240101_a", "").folder("20240102_b").folder(".git");
        assertThat(message())
                .isEqualTo("There is no migration.sql in DIR/.git, DIR/20240102_b. Prisma takes every folder beside the"
                        + " migrations for one (P3015): add the file or remove the folder.");
    }

    @Test
    void aScriptThatCannotBeRead() {
        folders().migration("20240101_a", "").folder("20240102_b/migration.sql");
        assertThat(message()).isEqualTo("DIR/20240102_b/migration.sql cannot be read: Is a directory.");
    }

    @Test
    void aScriptThatIsNotUtf8() {
        folders().file("20240101_a/migration.sql", "SELECT 1;\n-- café\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(message())
                .isEqualTo("DIR/20240101_a/migration.sql is not UTF-8: byte 0xE9 at offset 16 (line 2)."
                        + " Save the file as UTF-8.");
    }

    @Test
    void aScriptThatEndsInsideACharacter() {
        folders().file("a/migration.sql", new byte[] {'-', '-', (byte) 0xC3});
        assertThat(message())
                .isEqualTo("DIR/a/migration.sql is not UTF-8: byte 0xC3 at offset 2 (line 1). Save the file as UTF-8.");
    }

    @Test
    void aScriptInUtf16() {
        folders().file("a/migration.sql", "\ufeffSELECT 1;".getBytes(StandardCharsets.UTF_16LE));
        assertThat(message())
                .isEqualTo("DIR/a/migration.sql is UTF-16, as PowerShell's '>' writes. It is read as UTF-8 only: save"
                        + " it as UTF-8.");
    }

    @Test
    void aScriptWithAZeroCharacter() {
        folders().migration("a", "SELECT 1;\n\0");
        assertThat(message())
                .isEqualTo("DIR/a/migration.sql holds a zero character (line 2), which PostgreSQL cannot take."
                        + " Remove it.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    provider = "mysql",      the line 'provider = "mysql"'
                    provider = "postgres",   the line 'provider = "postgres"'
                    provider="postgresql",   the line 'provider="postgresql"'
                    # nothing,               no line that begins with 'provider'
                    """)
    void aLockFileForAnotherProvider(String line, String described) {
        folders().migration("a", "").file("migration_lock.toml", "# generated\n" + line + "\n");
        assertThat(message())
                .isEqualTo("DIR/migration_lock.toml has " + described + ". Prisma applies migrations to PostgreSQL only"
                        + " if that line is 'provider = \"postgresql\"' (P3019).");
    }

    @Test
    void scriptsThatFlywayWouldPassOver() {
        folders().file("V1__a.sql", "").file("V2_b.sql", "").file("r__c.sql", "");
        assertThat(message())
                .isEqualTo("Flyway would not apply V2_b.sql, r__c.sql in 'DIR'. Write V1__name.sql or R__name.sql: a"
                        + " capital letter, the version, two underscores, a name.");
    }

    @Test
    void twoScriptsOfOneVersion() {
        folders().file("V1__a.sql", "").file("sub/V1.0__b.sql", "");
        assertThat(message())
                .isEqualTo("V1__a.sql and sub/V1.0__b.sql in 'DIR' have the same version. Give one of them another.");
    }

    private Folders folders() {
        return new Folders(directory);
    }

    private String message() {
        return message(directory.toString());
    }

    private String message(String location) {
        return catchThrowableOfType(
                        UsageException.class, () -> MigrationDirectory.read(location, PrismaVersion.DEFAULT))
                .getMessage()
                .replace(directory.toString(), "DIR");
    }
}
