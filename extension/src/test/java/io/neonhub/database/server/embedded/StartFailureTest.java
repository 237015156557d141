package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.server.ServerVersion;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read when no server can be started, and that nothing is left then. */
class StartFailureTest {
    private static final String LOG_PREFIX = "(?m)^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ UTC \\[\\d+] ";

    private final Platform platform = Platform.current();

    @TempDir(factory = PassableFolder.class)
    Path temporary;

    @TempDir(factory = PassableFolder.class)
    Path elsewhere;

    @AfterEach
    void nothingIsLeft() {
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void thereIsNoTemporaryFolder() {
        Path missing = temporary.resolve("missing");

        assertThatThrownBy(() -> start(settings(Optional.empty(), missing)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageMatching("No folder for PostgreSQL can be made in " + missing + ": " + missing
                        + "/neonhub-embedded-\\d+ does not exist\\. Name a folder that exists and is writable, with"
                        + " neonhub\\.tmp\\.");
    }

    @Test
    void theNamedInstallationIsNone() {
        assertThatThrownBy(() -> start(settings(Optional.of(elsewhere), temporary)))
                .isInstanceOf(UsageException.class)
                .hasMessage("neonhub.postgres.home is " + elsewhere + ", but " + elsewhere
                        + "/bin/postgres does not exist. Name the folder of an installed PostgreSQL that holds bin/, for"
                        + " example /usr/lib/postgresql/17.");
    }

    @Test
    void everyPortIsTaken() {
        try (EmbeddedServer other = start(settings(Optional.empty(), elsewhere))) {
            int port = other.url("postgres").port();

            assertThatThrownBy(() -> EmbeddedServer.start(settings(Optional.empty(), temporary), () -> port))
                    .isInstanceOf(EnvironmentException.class)
                    .extracting(failure -> failure.getMessage()
                            .replaceAll(LOG_PREFIX, "")
                            .replaceAll("(?m)(starting PostgreSQL \\S+ on ).*$", "$1this machine"))
                    .isEqualTo("PostgreSQL 17.11 could not be started in " + temporary
                            + ": 5 times in a row another program took the port that was free before the start. Its log"
                            + " ends with:\n" + """
                            LOG:  starting PostgreSQL 17.11 on this machine
                            LOG:  could not bind IPv4 address "127.0.0.1": Address already in use
                            HINT:  Is another postmaster already running on port %d? If not, wait a few seconds and retry.
                            WARNING:  could not create listen socket for "127.0.0.1"
                            FATAL:  could not create any TCP/IP sockets
                            LOG:  database system is shut down""".formatted(port));
        }
    }

    @Test
    void theServerEnds() throws IOException {
        Path home = installation("exec \"$0.real\" \"$@\"", """
                case "$1" in -D) echo 'FATAL:  out of luck'; exit 1;; esac
                exec "$0.real" "$@\"""");

        assertThatThrownBy(() -> start(settings(Optional.of(home), temporary)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("PostgreSQL 17.11 could not be started in " + temporary
                        + ": it ended while starting. Its log ends with:\nFATAL:  out of luck");
    }

    @Test
    void initdbFails() throws IOException {
        Path home = installation("echo 'initdb: error: out of luck'; exit 1", "exec \"$0.real\" \"$@\"");

        assertThatThrownBy(() -> start(settings(Optional.of(home), temporary)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("PostgreSQL 17.11 could not be started in " + temporary
                        + ": initdb failed.\ninitdb: error: out of luck");
    }

    @Test
    void theDiskIsFull() throws Exception {
        Root.isRequired();
        Path small = Files.createDirectory(elsewhere.resolve("small"));
        run("mount", "-t", "tmpfs", "-o", "size=8m,mode=0755", "tmpfs", small.toString());
        try {
            assertThatThrownBy(() -> start(settings(Optional.empty(), small)))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("PostgreSQL 17.11 could not be started in " + small
                            + ": no space is left there, and a server needs about 100 MB. Make room, or name another"
                            + " folder with neonhub.tmp.");
            assertThat(small).isEmptyDirectory();
        } finally {
            run("umount", small.toString());
        }
    }

    @Test
    void initdbMeetsAFullDisk() {
        EnvironmentException failure = new StartFailure(new ServerVersion(17, 11), temporary.resolve("folder"))
                .because("initdb failed.", "initdb: error: could not write file: No space left on device");

        assertThat(failure)
                .hasMessage("PostgreSQL 17.11 could not be started in " + temporary
                        + ": no space is left there, and a server needs about 100 MB. Make room, or name another"
                        + " folder with neonhub.tmp.");
    }

    private static EmbeddedServer start(EmbeddedSettings settings) {
        return EmbeddedServer.start(settings);
    }

    private static EmbeddedSettings settings(Optional<Path> home, Path temporary) {
        Optional<Path> cache = home.isPresent() ? Optional.empty() : EmbeddedSettings.defaultCacheFolder();
        return new EmbeddedSettings(home, 17, cache, Optional.of(temporary), true, "the default");
    }

    /** Real programs behind scripts of ours. */
    private Path installation(String initdb, String postgres) throws IOException {
        Binaries binaries = Binaries.find(17, platform, getClass().getClassLoader());
        new Unpacking(elsewhere, platform).unpack(binaries.open());
        script("initdb", initdb);
        script("postgres", postgres);
        return elsewhere;
    }

    private void script(String name, String body) throws IOException {
        Path program = elsewhere.resolve("bin").resolve(name);
        Files.move(program, program.resolveSibling(name + ".real"));
        Files.writeString(program, "#!/bin/sh\n" + body + "\n");
        platform.permit(program, "rwxr-xr-x");
    }

    private static void run(String... command) throws Exception {
        assertThat(Command.run(new ProcessBuilder(command).redirectErrorStream(true)))
                .isEqualTo(new Command(0, ""));
    }
}
