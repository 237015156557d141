package io.neonhub.database.server.embedded;

import io.neonhub.database.server.process.ProcessIdentity;
import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A temporary folder that belongs to one JVM and says so in a file, so that a later JVM can tell whether it may be
 * removed. Only its user can list it; the server's user, when that is another, can pass through it.
 */
record OwnedFolder(Path path, Platform platform) implements AutoCloseable {
    static final String PREFIX = "neonhub-embedded-";

    private static final String OWNER = "owner";
    private static final String SERVER = "server";

    static OwnedFolder create(Path parent, Platform platform) {
        try {
            return make(parent, platform);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "No folder for PostgreSQL can be made in " + parent + ": " + IoReason.of(e)
                            + ". Name a folder that exists and is writable, with neonhub.tmp.",
                    e);
        }
    }

    static OwnedFolder make(Path parent, Platform platform) throws IOException {
        OwnedFolder folder = new OwnedFolder(Files.createTempDirectory(parent, PREFIX), platform);
        folder.write(OWNER, ProcessHandle.current().pid());
        platform.permit(folder.path, platform.isRoot() ? "rwx--x--x" : "rwx------");
        return folder;
    }

    /** Writes down which process is the server of this folder. */
    void serverIs(long pid) throws IOException {
        write(SERVER, pid);
    }

    Optional<ProcessIdentity> owner() {
        return read(OWNER);
    }

    /** Whether nothing says whose it is; an owner that cannot be read was written by another version, and may live. */
    boolean isNameless() {
        try {
            return Files.readString(path.resolve(OWNER)).isBlank();
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    Optional<ProcessIdentity> server() {
        return read(SERVER);
    }

    /** Removes the folder; what resists is left to the next start. */
    @Override
    public void close() {
        try {
            new FileTree(path).delete();
        } catch (IOException e) {
            // Its owner will be gone then, and the next start removes it.
        }
    }

    private void write(String name, long pid) throws IOException {
        Optional<ProcessIdentity> identity = ProcessIdentity.of(pid);
        if (identity.isPresent()) {
            Files.writeString(path.resolve(name), identity.get().toString());
        }
    }

    private Optional<ProcessIdentity> read(String name) {
        try {
            return ProcessIdentity.parse(Files.readString(path.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
