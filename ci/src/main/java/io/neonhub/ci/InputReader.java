package io.neonhub.ci;

import io.neonhub.ci.report.Inputs;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what is judged, before a server starts: what cannot be read is misuse, not a finding. */
record InputReader(Sources sources) {
    private static final String BUNDLED = "NeonHub v3.0, bundled";

    Inputs inputs() {
        return readable(this::readInputs);
    }

    Schema declared() {
        return readable(this::readDeclared);
    }

    private Inputs readInputs() {
        MigrationDirectory directory =
                MigrationDirectory.read(location(sources.migrations(), NeonHubV3.MIGRATIONS), sources.prismaVersion());
        return new Inputs(
                ToolVersion.text(),
                sources.prismaVersion(),
                shown(sources.migrations()),
                directory.migrations(),
                directory.fingerprint(),
                shown(sources.schema()),
                SchemaChecksum.of(sources.schema()));
    }

    private Schema readDeclared() {
        return PrismaSchemaReader.read(location(sources.schema(), NeonHubV3.SCHEMA), sources.prismaVersion())
                .schema();
    }

    /** Walking through a folder meets what cannot be read halfway, and then throws unchecked. */
    private static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UncheckedIOException e) {
            throw new UsageException(
                    "The migrations or the declared schema cannot be read: " + e.getCause()
                            + ". Name what can be read with --migrations and --schema.",
                    e);
        }
    }

    private static String location(Optional<Path> path, String bundled) {
        return path.map(Path::toString).orElse(bundled);
    }

    private static String shown(Optional<Path> path) {
        return path.map(Path::toString).orElse(BUNDLED);
    }
}
