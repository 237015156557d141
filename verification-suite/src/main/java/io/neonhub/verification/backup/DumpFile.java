package io.neonhub.verification.backup;

import io.neonhub.failure.EnvironmentException;
import io.neonhub.migration.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A whole backup on a disk.
 *
 * @param bytes its size
 * @param sha256 of what pg_dump wrote, in hex
 */
public record DumpFile(Path path, long bytes, String sha256) {
    private static final int PORTION = 1 << 16;

    /** Copies a stream to its end; its hash. */
    static String copy(InputStream from, OutputStream to) throws IOException {
        Sha256 hash = new Sha256();
        for (byte[] portion = from.readNBytes(PORTION); portion.length > 0; portion = from.readNBytes(PORTION)) {
            hash.add(portion);
            to.write(portion);
        }
        return hash.hex();
    }

    /** Where its checksum lies, as {@code sha256sum --check} reads it. */
    public static Path checksum(Path dump) {
        return dump.resolveSibling(dump.getFileName() + ".sha256");
    }

    /** @throws EnvironmentException if the disk gives back something else than was written */
    void check() throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            if (!copy(stream, OutputStream.nullOutputStream()).equals(sha256)) {
                throw new EnvironmentException(
                        "The backup " + path + " is not what was written: its SHA-256 is another one."
                                + " Do not use it; take another one.");
            }
        }
    }
}
