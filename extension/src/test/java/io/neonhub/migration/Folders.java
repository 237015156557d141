package io.neonhub.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes directories of migrations. */
record Folders(Path directory) {

    Folders migration(String name, String script) {
        return file(name + "/migration.sql", script);
    }

    Folders file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Folders file(String path, byte[] bytes) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folders folder(String path) {
        try {
            Files.createDirectories(directory.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MigrationDirectory read() {
        return MigrationDirectory.read(directory.toString(), PrismaVersion.DEFAULT);
    }
}
