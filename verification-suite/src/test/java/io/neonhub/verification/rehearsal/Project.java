package io.neonhub.verification.rehearsal;

import io.neonhub.database.Databases;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A directory of migrations that a test writes. */
record Project(Path folder) {

    Project migration(String name, String sql) {
        return file(name, "migration.sql", sql);
    }

    Project file(String name, String file, String sql) {
        try {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve(file), sql);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MigrationDirectory read() {
        return MigrationDirectory.read(folder.toString(), PrismaVersion.DEFAULT);
    }

    /** All but the last are shipped. */
    Ground ground(Databases databases) throws SQLException {
        return Ground.generated(databases, Release.ofLast(read()), 5, Duration.ofMinutes(5));
    }
}
