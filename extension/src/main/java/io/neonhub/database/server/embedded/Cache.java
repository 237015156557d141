package io.neonhub.database.server.embedded;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A folder of finished folders. Several JVMs may use it at once: an entry is made in a folder of its JVM's own and takes
 * its name by one atomic rename, so a half-written one is never seen; when two make the same entry, the first stays. What
 * a killed JVM had half written is one of its {@link Leftovers}.
 *
 * @param scratch the temporary folder that stands in for a cache when there is to be none
 */
record Cache(Path folder, Optional<OwnedFolder> scratch, Platform platform) implements AutoCloseable {
    private static final String CONTENT = "content";

    /** Writes an entry. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path folder) throws IOException;
    }

    static Cache open(Optional<Path> folder, Path scratchParent, Platform platform) {
        if (folder.isEmpty()) {
            OwnedFolder scratch = OwnedFolder.create(scratchParent, platform);
            return new Cache(scratch.path(), Optional.of(scratch), platform);
        }
        try {
            if (!Files.isDirectory(folder.get())) {
                platform.permit(Files.createDirectories(folder.get()), "rwxr-xr-x");
            }
            return new Cache(folder.get().toAbsolutePath(), Optional.empty(), platform);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "The cache folder " + folder.get() + " cannot be made: " + IoReason.of(e)
                            + ". Name another one with neonhub.cache.",
                    e);
        }
    }

    /** Clusters for servers of this user; empty where none can outlive this JVM. */
    Optional<ReadyClusters> readyClusters() {
        return platform.boot()
                .filter(boot -> scratch.isEmpty() && Files.isWritable(folder))
                .map(boot -> new ReadyClusters(folder, boot, platform));
    }

    /** Whether this user can add an entry of that name, which outlives this JVM. */
    boolean takes(String name) {
        return scratch.isEmpty() && Files.isWritable(folder) && !Files.exists(folder.resolve(name));
    }

    /** The folder of that name, if this user made it: what another made may be closed to this one. */
    Optional<Path> own(String name) throws IOException {
        Path entry = folder.resolve(name);
        return Files.isDirectory(entry) && platform.owns(entry) ? Optional.of(entry) : Optional.empty();
    }

    /** The folder of that name, if it is there. */
    private Optional<Path> find(String name) throws IOException {
        Path entry = folder.resolve(name);
        if (!Files.isDirectory(entry)) {
            return Optional.empty();
        }
        if (!platform.trusts(entry)) {
            throw new EnvironmentException("The cached folder " + entry
                    + " belongs to another user, who could change it. Remove it, or name another folder with"
                    + " neonhub.cache.");
        }
        return Optional.of(entry);
    }

    /** The folder of that name, made now if it is not there. */
    Path entry(String name, Content content) {
        try {
            Optional<Path> entry = find(name);
            return entry.isPresent() ? entry.get() : make(folder.resolve(name), content);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "The cache folder " + folder + " cannot be written: " + IoReason.of(e)
                            + ". Make room there, or name another folder with neonhub.cache.",
                    e);
        }
    }

    private Path make(Path entry, Content content) throws IOException {
        try (OwnedFolder partial = OwnedFolder.make(folder, platform)) {
            Path made = Files.createDirectory(partial.path().resolve(CONTENT));
            platform.permit(made, "rwx------");
            content.writeTo(made);
            publish(made, entry);
            return entry;
        }
    }

    private static void publish(Path partial, Path entry) throws IOException {
        try {
            Files.move(partial, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(entry)) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        scratch.ifPresent(OwnedFolder::close);
    }
}
