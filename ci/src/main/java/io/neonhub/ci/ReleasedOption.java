package io.neonhub.ci;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where production stands in the history. */
final class ReleasedOption {
    @Option(
            names = "--released",
            paramLabel = "NAME",
            description = "The newest migration that production has. Default: the last but one.")
    private Optional<String> released = Optional.empty();

    boolean isGiven() {
        return released.isPresent();
    }

    Map<String, String> configuration() {
        return released.map(name -> Map.of("neonhub.released", name)).orElse(Map.of());
    }
}
