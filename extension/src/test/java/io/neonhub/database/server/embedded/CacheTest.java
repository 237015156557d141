package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.server.process.ProcessIdentity;
import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("processes")
class CacheTest {
    @TempDir(factory = PassableFolder.class)
    Path temporary;

    private Path folder;
    private Cache cache;

    @BeforeEach
    void open() {
        folder = temporary.resolve("cache");
        cache = Cache.open(Optional.of(folder), temporary, Platform.current());
    }

    @Test
    void anEntryIsMadeOnce() throws IOException {
        cache.entry("one", entry -> Files.writeString(entry.resolve("file"), "first"));

        Path entry = cache.entry("one", other -> Files.writeString(other.resolve("file"), "second"));

        assertThat(entry.resolve("file")).hasContent("first");
    }

    @Test
    void ofTwoThatMakeTheSameEntryTheFirstStays() {
        Path entry = cache.entry("one", slow -> {
            Files.writeString(slow.resolve("file"), "slow");
            cache.entry("one", fast -> Files.writeString(fast.resolve("file"), "fast"));
        });

        assertThat(entry.resolve("file")).hasContent("fast");
        assertThat(folder).isDirectoryNotContaining("glob:**" + OwnedFolder.PREFIX + "*");
    }

    @Test
    void anEntryThatIsHalfWrittenIsNotOne() {
        assertThatThrownBy(() -> cache.entry("one", entry -> {
                    Files.writeString(entry.resolve("file"), "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("The cache folder " + folder + " cannot be written: No space left on device. Make room"
                        + " there, or name another folder with neonhub.cache.");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatALivingJvmIsWritingStaysHoweverOldTheClockMakesIt() throws IOException {
        Path entry = cache.entry("one", made -> {
            Path partial = Objects.requireNonNull(made.getParent());
            Files.setLastModifiedTime(partial, FileTime.from(Instant.now().minus(Duration.ofDays(365))));

            new Leftovers(folder, Platform.current()).remove();

            Files.writeString(made.resolve("file"), "whole");
        });

        assertThat(entry.resolve("file")).hasContent("whole");
    }

    @Test
    void whatAKilledJvmWroteIsRemovedByTheNextStart() throws IOException {
        OwnedFolder partial = OwnedFolder.make(folder, Platform.current());
        ProcessIdentity self = ProcessIdentity.current();
        Files.writeString(
                partial.path().resolve("owner"),
                new ProcessIdentity(self.pid(), self.start() + "0", self.space()).toString());

        new Leftovers(folder, Platform.current()).remove();

        assertThat(partial.path()).doesNotExist();
    }

    @Test
    void aFileInItsPlaceIsReported() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> Cache.open(Optional.of(file), temporary, Platform.current()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("The cache folder " + file + " cannot be made: " + file
                        + " is not a folder. Name another one with neonhub.cache.");
    }

    @Test
    void anEntryOfAnotherUserIsNotTrusted() throws IOException {
        Root.isRequired();
        Path entry = cache.entry("one", made -> {});
        Platform.current().give(entry, 12345);

        assertThatThrownBy(() -> cache.entry("one", made -> {}))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage(
                        "The cached folder " + entry + " belongs to another user, who could change it. Remove it, or"
                                + " name another folder with neonhub.cache.");
    }

    @Test
    void severalJvmsFillItAtOnce() throws IOException {
        try (ChildJvm one = ChildJvm.start(temporary, folder.toString());
                ChildJvm two = ChildJvm.start(temporary, folder.toString());
                ChildJvm three = ChildJvm.start(temporary, folder.toString())) {
            assertThat(Stream.of(one, two, three).map(ChildJvm::nextLine))
                    .containsOnly("embedded 17.11, the default, connected");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries.map(path -> path.getFileName().toString().replaceAll("-[0-9a-f]+$", "")))
                    .containsExactlyInAnyOrder("cluster-17.11", "postgresql-17.11.0-" + Platform.current());
        }
    }
}
