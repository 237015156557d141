package io.neonhub.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one script of a directory: its text and the checksum of its bytes. */
final class MigrationFile {

    private MigrationFile() {}

    static Migration read(Location location, Path file, String name) {
        byte[] bytes = bytes(location, file);
        return new Migration(
                name,
                ScriptText.decode(location.show(file), bytes),
                new Sha256().add(bytes).hex());
    }

    private static byte[] bytes(Location location, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Lookup.unreadable(location.show(file), e);
        }
    }
}
