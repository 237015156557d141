package io.neonhub.ci;

import io.neonhub.ci.report.Inputs;
import io.neonhub.ci.report.Inputs.SchemaFile;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what is judged, before a server starts: what cannot be read is misuse, not a finding. */
record InputReader(Sources sources, Scope scope) {
    private static final String BUNDLED = "NeonHub v3.0, bundled";

    private enum Scope {
        /** Migrations that can be applied, and the declared schema. */
        ALL,
        /** Migrations as they are, to be compared with a history. */
        HISTORY
    }

    static InputReader ofAll(Sources sources) {
        return new InputReader(sources, Scope.ALL);
    }

    static InputReader ofHistory(Sources sources) {
        return new InputReader(sources, Scope.HISTORY);
    }

    Inputs inputs() {
        return readable(this::readInputs);
    }

    /** Absent where the command does not look at it. */
    Optional<Schema> declared() {
        return scope == Scope.ALL ? Optional.of(readable(this::readDeclared)) : Optional.empty();
    }

    /** The environment variables that schema.prisma reads URLs from. */
    Collection<String> variables() {
        return readable(this::readSchema).variables().values();
    }

    private Inputs readInputs() {
        MigrationDirectory directory = directory(location(sources.migrations(), NeonHubV3.MIGRATIONS));
        return new Inputs(
                ToolVersion.text(),
                sources.prismaVersion(),
                shown(sources.migrations()),
                directory.migrations(),
                directory.fingerprint(),
                scope == Scope.ALL
                        ? Optional.of(new SchemaFile(shown(sources.schema()), SchemaChecksum.of(sources.schema())))
                        : Optional.empty());
    }

    private MigrationDirectory directory(String location) {
        if (scope == Scope.ALL) {
            return MigrationDirectory.read(location, sources.prismaVersion());
        }
        MigrationDirectory directory = MigrationDirectory.readWithGaps(location, sources.prismaVersion());
        if (directory.kind() == MigrationDirectory.Kind.FLYWAY) {
            throw new UsageException(
                    "The migrations in '" + location + "' are Flyway's, and status compares a directory"
                            + " of Prisma's with Prisma's history. Ask flyway info and flyway validate instead.");
        }
        return directory;
    }

    private Schema readDeclared() {
        return readSchema().schema();
    }

    private PrismaSchema readSchema() {
        return PrismaSchemaReader.read(location(sources.schema(), NeonHubV3.SCHEMA), sources.prismaVersion());
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
