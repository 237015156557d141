package io.neonhub.ci;

import io.neonhub.failure.UsageException;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** SHA-256 of a declared schema, as {@code sha256sum} prints it for a file, or for a folder's files one after another. */
final class SchemaChecksum {

    private SchemaChecksum() {}

    /** @param schema absent for the bundled one */
    static String of(Optional<Path> schema) {
        try {
            return schema.isPresent() ? named(schema.get()) : bundled();
        } catch (IOException e) {
            throw new UsageException("The declared schema cannot be read: " + e + ".", e);
        }
    }

    private static String bundled() throws IOException {
        String resource = NeonHubV3.SCHEMA.replaceFirst("^classpath:", "/");
        try (InputStream in = Objects.requireNonNull(NeonHubV3.class.getResourceAsStream(resource))) {
            return new Sha256().add(in.readAllBytes()).hex();
        }
    }

    private static String named(Path schema) throws IOException {
        Sha256 hash = new Sha256();
        for (Path file : files(schema)) {
            hash.add(Files.readAllBytes(file));
        }
        return hash.hex();
    }

    private static List<Path> files(Path schema) throws IOException {
        try (Stream<Path> found = Files.walk(schema)) {
            return found.filter(file -> file.equals(schema) || file.toString().endsWith(".prisma"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
