package io.neonhub.database.server.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a {@code .txz} into a folder. Every user may read and execute what comes out: it is published software. */
record Unpacking(Path folder, Platform platform) {
    private static final int OWNER_EXECUTES = 0100;

    void unpack(InputStream archive) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)), "UTF-8")) {
            platform.permit(folder, "rwxr-xr-x");
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar);
            }
        }
    }

    private void write(TarArchiveEntry entry, InputStream content) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("the archive holds a file outside of its folder, " + entry.getName());
        }
        if (entry.isDirectory()) {
            makeFolder(path);
            return;
        }
        makeFolder(Objects.requireNonNull(path.getParent(), "what lies in a folder has a parent"));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            platform.permit(path, (entry.getMode() & OWNER_EXECUTES) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    private void makeFolder(Path path) throws IOException {
        Path made = folder;
        for (Path name : folder.relativize(path)) {
            made = made.resolve(name);
            if (!Files.isDirectory(made)) {
                platform.permit(Files.createDirectory(made), "rwxr-xr-x");
            }
        }
    }
}
