package io.neonhub.ci;

import io.neonhub.ci.report.Inputs;
import io.neonhub.verification.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads what is judged, before a server starts: what cannot be read is misuse, not a finding. */
record InputReader(GateOptions options) {
    private static final String BUNDLED = "NeonHub v3.0, bundled";

    Inputs inputs() {
        return new Inputs(
                ToolVersion.text(),
                options.prismaVersion(),
                location(options.migrations()),
                List.of(),
                io.neonhub.ci.report.Sha256.of(""),
                location(options.schema()),
                io.neonhub.ci.report.Sha256.of(""));
    }

    Optional<Schema> declared() {
        return Optional.empty();
    }

    private static String location(Optional<Path> path) {
        return path.map(Path::toString).orElse(BUNDLED);
    }
}
