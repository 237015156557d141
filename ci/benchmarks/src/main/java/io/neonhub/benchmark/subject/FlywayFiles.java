package io.neonhub.benchmark.subject;

import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The migrations of NeonHub v3.0 under the names that Flyway expects, for the peers. */
public final class FlywayFiles {
    /** Says where they are. */
    public static final String PROPERTY = "benchmark.flyway";

    private FlywayFiles() {}

    public static void write(Path folder) throws IOException {
        int version = 0;
        for (Migration migration : MigrationDirectory.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT)
                .migrations()) {
            version++;
            Files.writeString(folder.resolve("V" + version + "__migration.sql"), migration.script());
        }
    }

    static String location() {
        return "filesystem:" + System.getProperty(PROPERTY);
    }
}
