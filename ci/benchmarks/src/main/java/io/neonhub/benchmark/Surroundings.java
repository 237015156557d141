package io.neonhub.benchmark;

import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Where all contenders work, and what this machine has for some of them.
 *
 * @param folder a new folder, in which caches, binaries and data of everybody lie
 * @param clients the folder of an installed PostgreSQL with pg_dump and psql
 * @param image of containers; empty where no Docker engine answers
 * @param prisma the folder of {@code ci/referee} with all that it needs
 */
public record Surroundings(Path folder, Optional<Path> clients, Optional<String> image, Optional<Path> prisma) {

    /** A new folder inside. */
    public Path newFolder(String name) throws IOException {
        Path made = Files.createTempDirectory(folder, name + "-");
        // Root's servers run as another user, who must pass.
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx--x--x"));
        return made;
    }

    public Path cache() {
        return folder.resolve("cache");
    }

    /** A server as tests get it by default, but for the place. */
    public EmbeddedSettings embedded() {
        return new EmbeddedSettings(
                Optional.empty(),
                EmbeddedSettings.DEFAULT_MAJOR,
                Optional.of(cache()),
                Optional.empty(),
                true,
                "for a benchmark");
    }

    /** The server that belongs to pg_dump, which refuses newer ones. */
    public EmbeddedSettings ofClients() {
        return new EmbeddedSettings(
                clients, EmbeddedSettings.DEFAULT_MAJOR, Optional.of(cache()), Optional.empty(), true, "for pg_dump");
    }
}
