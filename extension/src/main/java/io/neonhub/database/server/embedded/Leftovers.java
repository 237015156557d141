package io.neonhub.database.server.embedded;

import io.neonhub.database.server.process.ProcessIdentity;
import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * What JVMs left that were killed: servers and folders without an owner.
 *
 * <p>A folder is touched only if it belongs to this user and names an owner that has ended; a process is ended only if
 * it is the very one that the folder names, see {@link ProcessIdentity}.
 */
record Leftovers(Path parent, Platform platform) {
    // A JVM that was killed before it could write down its name.
    private static final Duration NAMELESS = Duration.ofHours(1);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(10);

    void remove() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, OwnedFolder.PREFIX + "*")) {
            for (Path path : folders) {
                OwnedFolder folder = new OwnedFolder(path, platform);
                if (isAbandoned(folder)) {
                    folder.server().ifPresent(this::end);
                    folder.close();
                }
            }
        } catch (IOException e) {
            // Tidying up for others must not keep this server from starting.
        }
    }

    private boolean isAbandoned(OwnedFolder folder) {
        try {
            if (!Files.isDirectory(folder.path(), LinkOption.NOFOLLOW_LINKS) || !platform.owns(folder.path())) {
                return false;
            }
            FileTime made = Files.getLastModifiedTime(folder.path());
            return folder.owner()
                    .map(ProcessIdentity::hasEnded)
                    .orElse(folder.isNameless()
                            && made.toInstant().isBefore(Instant.now().minus(NAMELESS)));
        } catch (IOException e) {
            // Somebody else removed it just now.
            return false;
        }
    }

    /** Asks first, so that shared memory is given back; a client that is still connected is not waited for. */
    private void end(ProcessIdentity server) {
        signal(server, ProcessHandle::destroy);
        signal(server, ProcessHandle::destroyForcibly);
    }

    private void signal(ProcessIdentity server, Consumer<ProcessHandle> signal) {
        if (server.isRunning()) {
            ProcessHandle.of(server.pid()).ifPresent(signal);
        }
        long start = System.nanoTime();
        while (server.isRunning() && System.nanoTime() - start < LIMIT.toNanos()) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Interrupted while removing what an earlier run left.", e);
        }
    }
}
