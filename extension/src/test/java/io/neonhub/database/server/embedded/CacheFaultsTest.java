package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.process.ProcessIdentity;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache folder that cannot be written, that is taken away, or that holds what is not ours. */
class CacheFaultsTest {
    private static final DatabaseRecipe RECIPE =
            DatabaseRecipe.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT, List.of());

    @TempDir(factory = PassableFolder.class)
    Path temporary;

    @Test
    void aFolderThatIsReadOnlyAndEmptyIsNamed() throws Exception {
        Root.isRequired();
        Path cache = Files.createDirectory(temporary.resolve("cache"));
        run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", cache.toString());
        try {
            assertThatThrownBy(() -> unpacked(cache).start())
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("The cache folder " + cache + " cannot be written: Read-only file system. Make room"
                            + " there, or name another folder with neonhub.cache.");
        } finally {
            run("umount", cache.toString());
        }
    }

    @Test
    void aFolderThatIsReadOnlyNowGivesWhatItHas() throws Exception {
        Root.isRequired();
        Path cache = Files.createDirectory(temporary.resolve("cache"));
        run("mount", "-t", "tmpfs", "-o", "mode=0755", "tmpfs", cache.toString());
        try {
            start(cache).close();
            List<String> before = entries(cache);
            run("mount", "-o", "remount,ro", cache.toString());

            try (DatabaseProvider provider = DatabaseProvider.on(start(cache));
                    TestDatabase database = provider.create(RECIPE);
                    Connection connection = database.connect()) {
                assertThat(connection.isValid(5)).isTrue();
            }
            assertThat(entries(cache)).isEqualTo(before);
        } finally {
            run("umount", cache.toString());
        }
    }

    @Test
    void aFolderThatIsDeletedUnderAServerTakesTheServerWithItAndNothingElse() throws Exception {
        Path cache = Files.createDirectory(temporary.resolve("cache"));
        Platform.current().permit(cache, "rwxr-xr-x");
        EmbeddedServer server = start(cache);
        Path folder = ChildJvm.serverFolders(cache).get(0);
        ProcessIdentity process =
                new OwnedFolder(folder, Platform.current()).server().orElseThrow();
        Optional<Path> memory = inMemory(server);
        try (DatabaseProvider provider = DatabaseProvider.on(server)) {
            provider.create(RECIPE);
            new FileTree(cache).delete();

            assertThatThrownBy(() -> createUntilItFails(provider))
                    .isInstanceOf(EnvironmentException.class)
                    .message()
                    .startsWith("The server (embedded 17.11, from " + home() + ") refused: ")
                    .endsWith("Its log ends with:" + System.lineSeparator() + folder.resolve("server.log")
                            + " is gone: the server was stopped, or something deleted its folder while it ran.");
        }
        assertThat(process.hasEnded()).isTrue();
        assertThat(cache).doesNotExist();
        memory.ifPresent(databases -> assertThat(databases.getParent()).doesNotExist());

        try (DatabaseProvider next = DatabaseProvider.on(start(cache))) {
            next.create(RECIPE);
        }
    }

    private static void createUntilItFails(DatabaseProvider provider) {
        for (int count = 0; count < 100; count++) {
            provider.create(RECIPE);
        }
    }

    /** With programs that lie elsewhere: to unpack them takes a while. */
    private EmbeddedServer start(Path cache) {
        return EmbeddedServer.start(new EmbeddedSettings(
                Optional.of(home()), 17, Optional.of(cache), Optional.empty(), true, "from " + home()));
    }

    private Path home() {
        return OwnServer.programs(temporary);
    }

    private static EmbeddedSettings unpacked(Path cache) {
        return new EmbeddedSettings(Optional.empty(), 17, Optional.of(cache), Optional.empty(), true, "the default");
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(Path::toString).sorted().toList();
        }
    }

    /** Where its databases lie that end with the session. */
    private static Optional<Path> inMemory(EmbeddedServer server) throws SQLException {
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pg_tablespace_location(oid) FROM pg_tablespace"
                        + " WHERE spcname = '" + Residence.TABLESPACE + "'")) {
            return rows.next() ? Optional.of(Path.of(rows.getString(1))) : Optional.empty();
        }
    }

    private static void run(String... command) throws Exception {
        assertThat(Command.run(new ProcessBuilder(command).redirectErrorStream(true)))
                .isEqualTo(new Command(0, ""));
    }
}
