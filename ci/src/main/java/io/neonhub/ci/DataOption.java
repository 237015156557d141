package io.neonhub.ci;

import io.neonhub.verification.data.Expectations;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of the commands that judge rows. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "What may happen to rows, a line each: must-not-change, may-grow, may-change or reference and a"
                            + " TABLE, or secret and TABLE.COLUMN. Default: no row may change.")
    private Optional<Path> file = Optional.empty();

    Optional<Expectations> checked() {
        return file.map(Expectations::read);
    }

    /** Checked, as JUnit configuration parameters. */
    Map<String, String> configuration() {
        checked();
        return file.map(path -> Map.of(
                        "neonhub.data-expectations",
                        path.toAbsolutePath().normalize().toString()))
                .orElse(Map.of());
    }
}
