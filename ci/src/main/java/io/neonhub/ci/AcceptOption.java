package io.neonhub.ci;

import io.neonhub.verification.accepted.AcceptedFile;
import io.neonhub.verification.drift.AcceptedDrift;
import io.neonhub.verification.history.AcceptedStates;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command whose findings can be accepted. */
final class AcceptOption {

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description = "A reviewed file of what is known and accepted, which then is advice. A line each: migration"
                    + " NAME STATE YYYY-MM-DD REASON, or drift OBJECT CHANGE YYYY-MM-DD REASON.")
    private Optional<Path> file = Optional.empty();

    /** Checked, as JUnit configuration parameters. */
    Map<String, String> configuration() {
        file.map(AcceptedFile::read).ifPresent(accepted -> {
            AcceptedStates.of(accepted);
            AcceptedDrift.of(accepted);
        });
        return file.map(path -> Map.of(
                        "neonhub.accept", path.toAbsolutePath().normalize().toString()))
                .orElse(Map.of());
    }
}
