package io.neonhub.verification.backup;

import io.neonhub.database.TestDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A whole backup on a disk, an archive of {@code pg_dump --format=custom}.
 *
 * @param bytes its size
 * @param sha256 of what pg_dump wrote, in hex
 */
public record DumpFile(Path path, long bytes, String sha256) {
    private static final int PORTION = 1 << 16;

    /**
     * Looks at the beginning of a file that somebody names.
     *
     * @throws UsageException if there is none, or it is no archive of pg_dump
     */
    public static void requireArchive(Path path) {
        GivenDump.requireArchive(path);
    }

    /**
     * One that somebody else wrote, read to its end.
     *
     * @throws UsageException if there is none, or it is something else
     * @throws EnvironmentException if it is not what the checksum beside it says
     */
    public static DumpFile given(Path path) {
        requireArchive(path);
        try (InputStream stream = Files.newInputStream(path)) {
            DumpFile dump = new DumpFile(path, Files.size(path), copy(stream, OutputStream.nullOutputStream()));
            if (Files.exists(checksum(path))) {
                requireSame(path, Files.readString(checksum(path)).split("\\s", 2)[0], dump.sha256);
            }
            return dump;
        } catch (IOException e) {
            throw new UsageException("The dump " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

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

    /**
     * Restores it.
     *
     * @param scratch without anything in it
     * @throws EnvironmentException if the file is not what was written, or pg_restore cannot restore all of it
     */
    public void restore(TestDatabase scratch, ClientTools tools) {
        try {
            try (InputStream stream = Files.newInputStream(path)) {
                requireSame(path, sha256, copy(stream, OutputStream.nullOutputStream()));
            }
            Program.Outcome outcome = new Program(tools.pgRestore(), scratch.url())
                    .run(
                            List.of(
                                    "--dbname=" + scratch.name(),
                                    "--no-owner",
                                    "--no-privileges",
                                    "--jobs=2",
                                    path.toString()),
                            stream -> stream.readAllBytes());
            if (!outcome.success()) {
                throw new EnvironmentException(Words.of("The backup " + path + " cannot be restored", outcome.lines()));
            }
        } catch (IOException e) {
            throw new EnvironmentException("The backup " + path + " cannot be restored: " + e.getMessage() + ".", e);
        }
    }

    /** What the archive says of itself. */
    public ArchiveHead head(ClientTools tools) {
        AtomicReference<String> head = new AtomicReference<>("");
        try {
            new Program(tools.pgRestore(), Optional.empty())
                    .run(
                            List.of("--list", path.toString()),
                            stream -> head.set(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new EnvironmentException("The backup " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
        return ArchiveHead.parse(head.get());
    }

    private static void requireSame(Path path, String written, String now) {
        if (!written.equals(now)) {
            throw new EnvironmentException("The backup " + path
                    + " is not what was written: its SHA-256 is another one." + " Do not use it; take another one.");
        }
    }
}
