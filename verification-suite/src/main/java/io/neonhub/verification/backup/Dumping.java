package io.neonhub.verification.backup;

import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets pg_dump write a database as one snapshot sees it.
 *
 * @param snapshot exported by a transaction that is still open
 */
record Dumping(TargetDatabase source, Path pgDump, String snapshot) {
    private static final Pattern UNREADABLE =
            Pattern.compile("permission denied for (?:table|sequence|schema|large object) (\\S+)");

    /** Nobody but this user may read it; it has its name when it is whole. */
    DumpFile to(Path file) {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            try {
                Files.deleteIfExists(partial);
                Files.createFile(
                        partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                String sha256 = write(partial);
                long bytes = Files.size(partial);
                Files.writeString(DumpFile.checksum(file), sha256 + "  " + file.getFileName() + "\n");
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
                return new DumpFile(file, bytes, sha256);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new EnvironmentException("The backup " + file + " cannot be written: " + reason(e) + ".", e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException failure && failure.getReason() == null
                ? e.getClass().getSimpleName() + " " + e.getMessage()
                : String.valueOf(e.getMessage());
    }

    private String write(Path partial) throws IOException {
        AtomicReference<String> sha256 = new AtomicReference<>("");
        Program.Outcome outcome = new Program(pgDump, source.url())
                .run(
                        List.of(
                                "--format=custom",
                                "--snapshot=" + snapshot,
                                "--lock-wait-timeout=2000",
                                "--no-password"),
                        stream -> {
                            try (OutputStream to = Files.newOutputStream(partial)) {
                                sha256.set(DumpFile.copy(stream, to));
                            }
                        });
        if (!outcome.success()) {
            throw new EnvironmentException(failure(outcome.lines()));
        }
        return sha256.get();
    }

    private String failure(List<String> lines) {
        Matcher unreadable = UNREADABLE.matcher(String.join(" ", lines));
        String role = source.url().user();
        return unreadable.find()
                ? "No backup of " + source.name() + " at " + source.authority() + " can be taken: the role " + role
                        + " may not read " + unreadable.group(1)
                        + ". Let a role take it that may read everything: GRANT"
                        + " pg_read_all_data TO \"" + role.replace("\"", "\"\"") + "\";"
                : Words.of("pg_dump could take no backup of " + source.name() + " at " + source.authority(), lines);
    }
}
