package io.neonhub.verification;

import io.neonhub.database.TargetDatabase;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.accepted.AcceptedFile;
import io.neonhub.verification.history.AcceptedStates;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Injects a {@link HistorySource}. Configuration: {@code neonhub.migrations} and {@code neonhub.prisma-version} as ever;
 * {@code neonhub.accept}, the reviewed file; {@code neonhub.compare.url}, another environment.
 */
final class HistorySourceExtension implements ParameterResolver {
    private static final String OTHER = "neonhub.compare.url";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == HistorySource.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        PrismaVersion version = context.getConfigurationParameter("neonhub.prisma-version", PrismaVersion::parse)
                .orElse(PrismaVersion.DEFAULT);
        return new HistorySource(
                MigrationDirectory.readWithGaps(
                        context.getConfigurationParameter("neonhub.migrations").orElse(NeonHubV3.MIGRATIONS), version),
                version,
                context.getConfigurationParameter("neonhub.accept")
                        .map(file -> AcceptedStates.of(AcceptedFile.read(Path.of(file))))
                        .orElseGet(() -> AcceptedStates.of(AcceptedFile.none())),
                context.getConfigurationParameter(OTHER).map(url -> TargetDatabase.parse(OTHER, url)));
    }
}
