package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.server.process.ProcessIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("processes")
class KilledJvmTest {
    private final Platform platform = Platform.current();

    @TempDir(factory = PassableFolder.class)
    Path temporary;

    private Process bystander;
    private ProcessIdentity bystanderIdentity;

    @BeforeEach
    void startABystander() throws IOException {
        bystander = new ProcessBuilder("sleep", "600").start();
        bystanderIdentity = ProcessIdentity.of(bystander.pid()).orElseThrow();
    }

    @AfterEach
    void endTheBystander() {
        bystander.destroy();
    }

    @Test
    void theNextStartEndsItsServerAndRemovesItsFolder() throws Exception {
        Path folder = killAJvmWithAServer();
        ProcessIdentity orphan = new OwnedFolder(folder, platform).server().orElseThrow();
        assertThat(orphan.isRunning()).isTrue();

        startAndClose();

        assertThat(orphan.hasEnded()).isTrue();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aProcessThatGotTheNumberOfItsServerIsSpared() throws Exception {
        Path folder = killAJvmWithAServer();
        ProcessIdentity orphan = new OwnedFolder(folder, platform).server().orElseThrow();
        write(folder, "server", new ProcessIdentity(bystander.pid(), "earlier", bystanderIdentity.space()));
        try {
            startAndClose();

            assertThat(bystander.isAlive()).isTrue();
            assertThat(folder).doesNotExist();
        } finally {
            ProcessHandle.of(orphan.pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void aFolderWhoseOwnersNumberWasGivenAnewIsRemoved() throws Exception {
        Path folder = folderOf(new ProcessIdentity(bystander.pid(), "earlier", bystanderIdentity.space()));

        startAndClose();

        assertThat(folder).doesNotExist();
        assertThat(bystander.isAlive()).isTrue();
    }

    @Test
    void whatLiesInTheFoldersThatAreTakenByDefaultIsRemovedToo() throws Exception {
        ProcessIdentity ended = new ProcessIdentity(bystander.pid(), "earlier", bystanderIdentity.space());
        List<Path> left = new ArrayList<>();
        for (Path parent : platform.temporaryFolders()) {
            left.add(Files.createTempDirectory(parent, OwnedFolder.PREFIX));
            write(left.get(left.size() - 1), "owner", ended);
        }

        startAndClose();

        assertThat(left).isNotEmpty().allSatisfy(folder -> assertThat(folder).doesNotExist());
    }

    @Test
    void aFolderWhoseOwnerLivesStays() throws Exception {
        Path folder = folderOf(bystanderIdentity);

        startAndClose();

        assertThat(folder).exists();
    }

    @Test
    void aFolderOfAnotherContainerStays() throws Exception {
        Path folder = folderOf(new ProcessIdentity(bystander.pid(), "earlier", "pid:[1]"));

        startAndClose();

        assertThat(folder).exists();
    }

    @Test
    void aFolderWhoseOwnerAnotherVersionWroteInAnotherFormStays() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve(OwnedFolder.PREFIX + "later"));
        Files.writeString(folder.resolve("owner"), "{\"pid\": 1}");
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofDays(365))));

        startAndClose();

        assertThat(folder).exists();
    }

    @Test
    void aFolderWithoutAnOwnerIsRemovedAfterAnHour() throws Exception {
        Path fresh = Files.createDirectory(temporary.resolve(OwnedFolder.PREFIX + "fresh"));
        Path old = Files.createDirectory(temporary.resolve(OwnedFolder.PREFIX + "old"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));

        startAndClose();

        assertThat(fresh).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void aFolderOfAnotherUserStays() throws Exception {
        Root.isRequired();
        Path folder = folderOf(new ProcessIdentity(bystander.pid(), "earlier", bystanderIdentity.space()));
        platform.give(folder, 12345);

        startAndClose();

        assertThat(folder).exists();
    }

    @Test
    void oneThatIsAskedToEndLeavesNothing() throws Exception {
        try (ChildJvm child = startAChild()) {
            Path folder = ChildJvm.serverFolders(temporary).get(0);
            ProcessIdentity server = new OwnedFolder(folder, platform).server().orElseThrow();

            child.terminate();

            assertThat(server.hasEnded()).isTrue();
            assertThat(temporary).isEmptyDirectory();
        }
    }

    @Test
    void oneThatIsAskedToEndWhileItStartsLeavesNothing() throws Exception {
        try (ChildJvm child = ChildJvm.start(temporary, "none")) {
            while (!hasBegunInitdb()) {
                Thread.sleep(5);
            }

            child.terminate();

            assertThat(ProcessHandle.allProcesses()
                            .flatMap(process -> process.info().commandLine().stream())
                            .filter(line -> line.contains(temporary.toString())))
                    .isEmpty();
            assertThat(temporary).isEmptyDirectory();
        }
    }

    private boolean hasBegunInitdb() throws IOException {
        return ChildJvm.serverFolders(temporary).stream()
                .anyMatch(folder -> Files.exists(folder.resolve("cluster/data/PG_VERSION")));
    }

    private Path killAJvmWithAServer() throws IOException {
        try (ChildJvm child = startAChild()) {
            child.kill();
        }
        return ChildJvm.serverFolders(temporary).get(0);
    }

    private ChildJvm startAChild() {
        ChildJvm child = ChildJvm.start(temporary, "default");
        assertThat(child.nextLine()).isEqualTo("embedded 17.11, the default, connected");
        return child;
    }

    private Path folderOf(ProcessIdentity owner) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(OwnedFolder.PREFIX + "earlier"));
        write(folder, "owner", owner);
        return folder;
    }

    private static void write(Path folder, String file, ProcessIdentity identity) throws IOException {
        Files.writeString(folder.resolve(file), identity.toString());
    }

    private void startAndClose() {
        EmbeddedServer.start(new EmbeddedSettings(
                        Optional.empty(),
                        17,
                        EmbeddedSettings.defaultCacheFolder(),
                        Optional.of(temporary),
                        true,
                        "the default"))
                .close();
    }
}
