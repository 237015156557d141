package io.neonhub.ci;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that writes a report. */
final class ReportOption {

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where the report goes. Default: ci/target/verification.")
    private Optional<Path> report = Optional.empty();

    /** Absolute. */
    Path folder(Surroundings surroundings) {
        return report.orElse(surroundings.home().resolve("ci/target/verification"))
                .toAbsolutePath()
                .normalize();
    }
}
