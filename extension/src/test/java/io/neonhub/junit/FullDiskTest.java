package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.server.embedded.OwnServer;
import io.neonhub.database.server.embedded.Root;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * An existing server whose databases lie on a disk of 128 MB. Its own files lie on another: where they have no room either,
 * PostgreSQL ends itself.
 */
class FullDiskTest {
    @TempDir
    private Path folder;

    private OwnServer server;

    @NeonHubDatabase
    @TestMethodOrder(MethodOrderer.MethodName.class)
    @Execution(ExecutionMode.SAME_THREAD)
    static class Fills {
        @Test
        void aFillsIt(Connection connection) throws SQLException {
            execute(
                    connection,
                    "CREATE TABLE big AS SELECT repeat(md5(i::text), 50) FROM generate_series(1, 200000) i");
        }

        @Test
        void bFindsRoomAgain(Connection connection) throws SQLException {
            Users.insert(connection);
        }
    }

    @NeonHubDatabase(seed = "classpath:seed/one-user.sql")
    static class NeedsATemplate {
        @Test
        void test(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isOne();
        }
    }

    @Test
    void eachTestIsToldAndAfterwardsTheyGoOn() throws Exception {
        Root.isRequired();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path disk = Files.createDirectory(folder.resolve("disk"));
        run("mount", "-t", "tmpfs", "-o", "size=128m", "tmpfs", disk.toString());
        try (OwnServer small = OwnServer.start(folder)) {
            moveDatabasesTo(disk, small);
            server = small;
            String full =
                    "ERROR: could not extend file \"base/N\": No space left on device\n  Hint: Check free disk space.";
            assertThat(outcomes(Fills.class))
                    .as("nothing is kept of a test that found no room, or there would be none for the next")
                    .containsExactly(full, "passed");

            somebodyElseFillsIt();
            assertThat(outcomes(NeedsATemplate.class))
                    .containsExactly("The server (existing 17.11 at 127.0.0.1:" + small.port()
                            + ", as configured) refused: ERROR: could not write to file \"base/N\": No space left on"
                            + " device (SQLSTATE 53100). Make room on the disk of that server; neonhub.keep=never leaves"
                            + " no databases of failed tests there.");

            query("DROP TABLE rest");
            query("CHECKPOINT");
            assertThat(outcomes(NeedsATemplate.class)).containsExactly("passed");
            assertThat(
                            query(
                                    "SELECT regexp_replace(datname, '_[0-9a-f]+$', '') FROM pg_database WHERE datname ~ '^neonhub'"))
                    .containsExactly("neonhub_template", "neonhub_template");
        } finally {
            run("umount", disk.toString());
        }
    }

    private void moveDatabasesTo(Path disk, OwnServer small) throws Exception {
        small.stop();
        Path databases = folder.resolve("data/base");
        run("mv", databases.toString(), disk.toString());
        Files.createSymbolicLink(databases, disk.resolve("base"));
        small.start();
    }

    private void somebodyElseFillsIt() throws SQLException {
        query("CREATE TABLE rest (line text)");
        assertThatThrownBy(() -> {
                    while (true) {
                        query("INSERT INTO rest SELECT repeat('x', 1000) FROM generate_series(1, 1000)");
                    }
                })
                .hasMessageContaining("No space left on device");
    }

    private List<String> outcomes(Class<?> type) {
        return Outcomes.of(
                        type,
                        Map.of(
                                "neonhub.keep",
                                "after-failure",
                                "neonhub.cache",
                                folder.resolve("cache").toString(),
                                "neonhub.server",
                                "existing",
                                "neonhub.server.url",
                                "postgresql://postgres@127.0.0.1:" + server.port()))
                .without(message -> message.replaceAll("base/[^\"]+\"( with FileFallocate\\(\\))?", "base/N\""))
                .messages();
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
