package io.neonhub.ci;

import io.neonhub.failure.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** SHA-256 of a declared schema, as {@code sha256sum} prints it for a file, or for a folder's files one after another. */
final class SchemaChecksum {

    private SchemaChecksum() {}

    static String of(Optional<Path> schema, String bundled) {
        try {
            return sha256(schema.isPresent() ? bytes(schema.get()) : bytes(bundled));
        } catch (IOException e) {
            throw new UsageException("The declared schema cannot be read: " + e + ".", e);
        }
    }

    private static byte[] bytes(String classPathLocation) throws IOException {
        String resource = "/" + classPathLocation.replaceFirst("^classpath:", "");
        try (InputStream in = Objects.requireNonNull(SchemaChecksum.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(Path schema) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path file : files(schema)) {
            all.write(Files.readAllBytes(file));
        }
        return all.toByteArray();
    }

    private static List<Path> files(Path schema) throws IOException {
        try (Stream<Path> found = Files.walk(schema)) {
            return found.filter(file -> file.equals(schema) || file.toString().endsWith(".prisma"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
