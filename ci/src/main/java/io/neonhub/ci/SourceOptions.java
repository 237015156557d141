package io.neonhub.ci;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which files are judged. */
final class SourceOptions {

    @Mixin
    private MigrationOptions migrations = new MigrationOptions();

    @Option(
            names = "--schema",
            paramLabel = "FILE|DIR",
            description =
                    "The declared schema, schema.prisma or a folder of .prisma files. Default: NeonHub v3.0, bundled.")
    private Optional<Path> schema = Optional.empty();

    Sources checked() {
        return migrations.checked(schema);
    }
}
