package io.neonhub.ci;

import io.neonhub.failure.UsageException;
import io.neonhub.migration.PrismaVersion;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which migrations are judged. */
final class MigrationOptions {

    @Option(
            names = "--migrations",
            paramLabel = "DIR",
            description = "The migrations, a Prisma or a Flyway directory. Default: NeonHub v3.0, bundled.")
    private Optional<Path> migrations = Optional.empty();

    @Option(
            names = "--prisma-version",
            paramLabel = "V",
            description = "The Prisma that deploys the migrations; it decides their order. Default: 5.22.0.")
    private Optional<String> prismaVersion = Optional.empty();

    Sources checked(Optional<Path> schema) {
        return new Sources(migrations, schema, checkedVersion());
    }

    private PrismaVersion checkedVersion() {
        try {
            return prismaVersion.map(PrismaVersion::parse).orElse(PrismaVersion.DEFAULT);
        } catch (UsageException e) {
            throw new UsageException("--prisma-version: " + e.getMessage());
        }
    }
}
