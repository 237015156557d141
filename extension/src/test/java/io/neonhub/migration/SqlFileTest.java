package io.neonhub.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What runs after the migrations is read as they are, and its failures are told as theirs. DIR stands for the directory. */
@ExtendWith(WithScratch.class)
class SqlFileTest {
    private final Scratch scratch;
    private final Path directory;
    private final Folders folders;

    SqlFileTest(Scratch scratch, @TempDir Path directory) {
        this.scratch = scratch;
        this.directory = directory;
        this.folders = new Folders(directory);
    }

    @Test
    void theServersPositionGivesTheLine() {
        assertThat(rejected("-- über 😀\nSELECT 1;\n\nSELECT 1,\n  missing;\nSELECT 2;"))
                .isEqualTo("""
                        The seed script fails at DIR/seed.sql, line 5:
                            SELECT 1, missing
                        42703: column "missing" does not exist
                        It runs after all migrations, in one transaction.""");
    }

    @Test
    void withoutAPositionASecondTryGivesTheLine() {
        assertThat(rejected("CREATE TABLE t (i int PRIMARY KEY);\nINSERT INTO t VALUES (1);\n-- again\nINSERT INTO t\n"
                        + " VALUES (1);\nSELECT 1;"))
                .isEqualTo("""
                        The seed script fails at DIR/seed.sql, line 4:
                            INSERT INTO t VALUES (1)
                        23505: duplicate key value violates unique constraint "t_pkey"
                        Detail: Key (i)=(1) already exists.
                        It runs after all migrations, in one transaction.""");
    }

    @Test
    void aSecondTryThatFailsOtherwiseGivesNoLine() {
        assertThat(rejectedAfter(
                        "CREATE TABLE t (i serial CHECK (i < 2));",
                        "INSERT INTO t DEFAULT VALUES;\nSELECT 1/0 FROM t;"))
                .isEqualTo("""
                        The seed script fails at DIR/seed.sql:
                        22012: division by zero
                        It runs after all migrations, in one transaction.""");
    }

    @Test
    void whatCommittedAPartIsNotTriedAgain() {
        assertThat(rejected("CREATE TABLE t (i int PRIMARY KEY);\nINSERT INTO t VALUES (1);\nCOMMIT;\n"
                        + "INSERT INTO t VALUES (1);"))
                .isEqualTo("""
                        The seed script fails at DIR/seed.sql:
                        23505: duplicate key value violates unique constraint "t_pkey"
                        Detail: Key (i)=(1) already exists.
                        It runs after all migrations, in one transaction.""");
    }

    @Test
    void aConstraintThatIsCheckedAtTheCommitHasNoLine() {
        assertThat(rejected("CREATE TABLE t (i int UNIQUE DEFERRABLE INITIALLY DEFERRED);\n"
                        + "INSERT INTO t VALUES (1), (1);"))
                .isEqualTo("""
                        The seed script fails at DIR/seed.sql:
                        23505: duplicate key value violates unique constraint "t_i_key"
                        Detail: Key (i)=(1) already exists.
                        It runs after all migrations, in one transaction.""");
    }

    @Test
    void whatFailsLeavesNothing() {
        SqlFile file = file("CREATE TABLE t (i int);\nSELECT 1/0;");
        assertThat(scratch.<String>withEmptyDatabase(url -> {
                    catchThrowableOfType(UsageException.class, () -> file.run(url));
                    return query(url, "SELECT coalesce(to_regclass('t')::text, 'nothing')");
                }))
                .isEqualTo("nothing");
    }

    @Test
    void itRunsInASessionLikeThatOfTheMigrations() {
        SqlFile file = file("CREATE TABLE t AS SELECT current_setting('TimeZone') || current_schema AS text");
        assertThat(scratch.<String>withEmptyDatabase(url -> {
                    file.run(url);
                    return query(url, "SELECT text FROM t");
                }))
                .isEqualTo("UTCpublic");
    }

    @Test
    void aByteOrderMarkIsNotSent() {
        SqlFile file = file("\ufeffCREATE TABLE t AS SELECT 'é' AS text");
        assertThat(scratch.<String>withEmptyDatabase(url -> {
                    file.run(url);
                    return query(url, "SELECT text FROM t");
                }))
                .isEqualTo("é");
    }

    @Test
    void anExtensionThatTheServerLacksIsAMatterOfTheEnvironment() {
        int major = scratch.server().version().major();
        SqlFile file = file("SELECT 1;\nCREATE EXTENSION no_such_extension;");
        assertThat(lacking(file))
                .isEqualTo("DIR/seed.sql, line 2, needs the extension \"no_such_extension\", which this PostgreSQL "
                        + major + " server lacks. Install PostgreSQL " + major
                        + " with the package of that extension and name its folder with neonhub.postgres.home; or take a"
                        + " container of an image that has it: neonhub.server=container,"
                        + " neonhub.container.image=<image>.");
    }

    @Test
    void aConnectionThatBreaksIsAMatterOfTheEnvironment() {
        assertThat(lacking(file("SELECT pg_terminate_backend(pg_backend_pid());")))
                .matches("While DIR/seed.sql was applied to postgresql://[^:]*:\\d+/\\S+, the server or the connection"
                        + " failed: FATAL: terminating connection due to administrator command");
    }

    @Test
    void aMissingFile() {
        assertThat(unreadable(directory + "/nowhere.sql"))
                .isEqualTo("There is no seed script 'DIR/nowhere.sql' (looked for DIR/nowhere.sql)."
                        + " Name a file, or classpath:some/file.");
    }

    @Test
    void aMissingFileOnTheClassPath() {
        assertThat(unreadable("classpath:no/such/file.sql"))
                .isEqualTo("There is no seed script 'classpath:no/such/file.sql' on the class path."
                        + " Check its spelling, or name a file with filesystem:some/file.");
    }

    @Test
    void aFileThatIsOnTheClassPathTwice() throws IOException {
        folders.file("one/x.sql", "").file("two/x.sql", "");
        URL one = directory.resolve("one").toUri().toURL();
        URL two = directory.resolve("two").toUri().toURL();
        assertThat(OnClassPath.of(List.of(one, two), () -> unreadable("classpath:x.sql")))
                .isEqualTo("The seed script 'classpath:x.sql' is on the class path more than once: [file:DIR/one/x.sql,"
                        + " file:DIR/two/x.sql]. Move one of them, or name a file with filesystem:some/file.");
    }

    @Test
    void aFolder() {
        assertThat(unreadable(directory.toString())).isEqualTo("'DIR' is a folder. Name the seed script itself.");
    }

    @Test
    void aFileThatIsNotUtf8() {
        folders.file("latin1.sql", "SELECT 1;\n-- café\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(unreadable("filesystem:" + directory + "/latin1.sql"))
                .isEqualTo("filesystem:DIR/latin1.sql is not UTF-8: byte 0xE9 at offset 16 (line 2)."
                        + " Save the file as UTF-8.");
    }

    private SqlFile file(String script) {
        folders.file("seed.sql", script);
        return SqlFile.read("seed script", directory + "/seed.sql");
    }

    private String rejected(String script) {
        return rejectedAfter("SELECT 1", script);
    }

    private String rejectedAfter(String before, String script) {
        folders.file("before.sql", before);
        SqlFile first = SqlFile.read("seed script", directory + "/before.sql");
        SqlFile file = file(script);
        return shown(scratch.withEmptyDatabase(url -> {
            first.run(url);
            return catchThrowableOfType(UsageException.class, () -> file.run(url));
        }));
    }

    private String lacking(SqlFile file) {
        return shown(scratch.withEmptyDatabase(
                url -> catchThrowableOfType(EnvironmentException.class, () -> file.run(url))));
    }

    private String unreadable(String location) {
        return shown(catchThrowableOfType(UsageException.class, () -> SqlFile.read("seed script", location)));
    }

    private String shown(Exception thrown) {
        return String.valueOf(thrown.getMessage()).replace(directory.toString(), "DIR");
    }

    private static String query(DatabaseUrl url, String sql) {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
