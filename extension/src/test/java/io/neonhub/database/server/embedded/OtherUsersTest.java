package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root's servers, ordinary users' servers, and what one user can see of another's. */
@Tag("processes")
class OtherUsersTest {
    private static final String RUNS = "embedded 17.11, the default, connected";
    private static final List<String> STRANGER =
            List.of("setpriv", "--reuid=12345", "--regid=12345", "--clear-groups", "--");
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
    // What Docker gives root by default.
    private static final String CONTAINER = "+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,"
            + "+net_bind_service,+net_raw,+sys_chroot,+mknod,+audit_write,+setfcap";

    @TempDir(factory = PassableFolder.class)
    Path temporary;

    @BeforeEach
    void onlyRootCanBeOthers() {
        Root.isRequired();
    }

    @Test
    void aStrangerReadsNothingOfAServer() throws Exception {
        EmbeddedSettings settings = new EmbeddedSettings(
                Optional.empty(),
                17,
                EmbeddedSettings.defaultCacheFolder(),
                Optional.of(temporary),
                true,
                "the default");
        try (EmbeddedServer server = EmbeddedServer.start(settings)) {
            Path folder = ChildJvm.serverFolders(temporary).get(0);

            assertThat(server.logTail()).isNotEmpty();
            assertThat(as(STRANGER, "cat", folder + "/server.log")).isNotZero();
            assertThat(as(STRANGER, "ls", folder.toString())).isNotZero();
            assertThat(as(STRANGER, "ls", folder + "/cluster/data")).isNotZero();
            assertThat(as(STRANGER, "cat", folder + "/cluster/data/PG_VERSION")).isNotZero();
            assertThat(as(List.of(), "cat", folder + "/cluster/data/PG_VERSION"))
                    .isZero();
        }
    }

    @Test
    void theCachedPasswordIsClosedToAll() throws Exception {
        Path cache = temporary.resolve("cache");
        EmbeddedServer.start(new EmbeddedSettings(
                        Optional.empty(), 17, Optional.of(cache), Optional.of(temporary), true, ""))
                .close();

        Path cluster;
        try (var entries = Files.newDirectoryStream(cache, "cluster-*")) {
            cluster = entries.iterator().next();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster)))
                .isEqualTo("rwx------");
        assertThat(as(NOBODY, "cat", cluster + "/password")).isNotZero();
        assertThat(as(List.of(), "cat", cluster + "/password")).isZero();
        assertThat(as(NOBODY, "cat", openFile(cache))).isZero();
        assertThat(Files.readString(cluster.resolve("password"))).matches("[0-9a-f]{48}");
    }

    @Test
    void anOrdinaryUserRunsOneFromACacheThatRootFilled() throws Exception {
        Path cache = temporary.resolve("cache");
        EmbeddedServer.start(new EmbeddedSettings(
                        Optional.empty(), 17, Optional.of(cache), Optional.of(temporary), true, ""))
                .close();

        try (ChildJvm child = ChildJvm.start(NOBODY, readableClassPath(), theirFolder(), cache.toString())) {
            assertThat(child.nextLine()).isEqualTo(RUNS);
        }
    }

    @Test
    void anOrdinaryUserRunsOne() throws Exception {
        Path theirs = theirFolder();
        String classPath = readableClassPath();

        try (ChildJvm child = ChildJvm.start(
                NOBODY, classPath, theirs, theirs.resolve("cache").toString())) {
            assertThat(child.nextLine()).isEqualTo(RUNS);
            Path folder = ChildJvm.serverFolders(theirs).get(0);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
        assertThat(ChildJvm.serverFolders(theirs)).isEmpty();
    }

    @Test
    void anOrdinaryUserWithoutAHomeRunsOne() throws Exception {
        Path theirs = theirFolder();

        try (ChildJvm child = ChildJvm.start(NOBODY, readableClassPath(), theirs, "default")) {
            assertThat(child.nextLine()).isEqualTo(RUNS);
        }
        assertThat(theirs).isEmptyDirectory();
    }

    @Test
    void rootOfAContainerRunsOne() throws Exception {
        try (ChildJvm child = rootWith("-all," + CONTAINER)) {
            assertThat(child.nextLine()).isEqualTo(RUNS);
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void rootOfAContainerRemovesWhatAKilledJvmLeft() throws Exception {
        try (ChildJvm child = rootWith("-all," + CONTAINER)) {
            assertThat(child.nextLine()).isEqualTo(RUNS);
            child.kill();
        }
        assertThat(ChildJvm.serverFolders(temporary)).hasSize(1);

        try (ChildJvm child = rootWith("-all," + CONTAINER)) {
            assertThat(child.nextLine()).isEqualTo(RUNS);
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void rootThatCannotBecomeAnotherUserIsToldWhatIsMissing() throws Exception {
        try (ChildJvm child = rootWith("-setuid,-setgid")) {
            assertThat(child.rest()
                            .replaceAll("--re([ug])id=\\d+", "--re$1id=N")
                            .replaceAll("-u \\w+", "-u USER")
                            .replaceAll("\\S+/bin/postgres", "POSTGRES"))
                    .isEqualTo("""
                            PostgreSQL refuses to run as root, and it cannot be run as another user:
                              setpriv --reuid=N --regid=N --clear-groups -- POSTGRES --version: setpriv: setresuid failed: Operation not permitted
                              runuser -u USER -- POSTGRES --version: runuser: cannot set groups: Operation not permitted
                            Install setpriv (package util-linux) or runuser, give the container the capabilities SETUID and SETGID, keep PostgreSQL in folders that every user can enter (neonhub.cache, neonhub.postgres.home), or run as an ordinary user.""");
        }
        assertThat(temporary).isEmptyDirectory();
    }

    private ChildJvm rootWith(String capabilities) {
        List<String> prefix = List.of("setpriv", "--bounding-set=" + capabilities, "--inh-caps=-all", "--");
        return ChildJvm.start(prefix, ChildJvm.classPath(), temporary, "default");
    }

    private String readableClassPath() throws IOException {
        return ChildJvm.readableClassPath(Files.createDirectory(temporary.resolve("class-path")));
    }

    private static String openFile(Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("open"));
        Platform.current().permit(file, "rw-r--r--");
        return file.toString();
    }

    private Path theirFolder() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("theirs"));
        Platform.current().give(folder, 65534);
        return folder;
    }

    private static int as(List<String> user, String... command) throws IOException {
        List<String> whole = new ArrayList<>(user);
        whole.addAll(List.of(command));
        return Command.run(new ProcessBuilder(whole)).exitCode();
    }
}
