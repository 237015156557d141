package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.subject.FlywayFiles;
import java.io.IOException;
import java.nio.file.Path;

/** What the peers are told by system properties. */
final class Peers {
    /** Where zonky unpacks its binaries; its data lie in java.io.tmpdir. */
    static final String ZONKY_FOLDER = "ot.epg.working-dir";

    private Peers() {}

    /** For those that run in this JVM. */
    static void setUp(Surroundings surroundings) throws IOException {
        System.setProperty(ZONKY_FOLDER, zonkyFolder(surroundings).toString());
        System.setProperty(FlywayFiles.PROPERTY, flywayFiles(surroundings).toString());
    }

    static Path flywayFiles(Surroundings surroundings) throws IOException {
        Path files = surroundings.newFolder("flyway");
        FlywayFiles.write(files);
        return files;
    }

    static Path zonkyFolder(Surroundings surroundings) {
        return surroundings.folder().resolve("zonky");
    }
}
