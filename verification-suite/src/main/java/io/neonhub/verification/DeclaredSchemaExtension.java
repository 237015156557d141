package io.neonhub.verification;

import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Stands behind {@link DeclaredSchema}. Without state: what was read lies in the store of the JVM session. */
final class DeclaredSchemaExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(DeclaredSchemaExtension.class);

    /** What the configuration declares. */
    static PrismaSchema declared(ExtensionContext context) {
        PrismaVersion version = context.getConfigurationParameter("neonhub.prisma-version", PrismaVersion::parse)
                .orElse(PrismaVersion.DEFAULT);
        return read(
                new Source(context.getConfigurationParameter("neonhub.schema").orElse(NeonHubV3.SCHEMA), version),
                context);
    }

    /** A schema by its location, read as the default version of Prisma reads it. */
    static PrismaSchema read(String location, ExtensionContext context) {
        return read(new Source(location, PrismaVersion.DEFAULT), context);
    }

    private static PrismaSchema read(Source source, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(
                        source, it -> PrismaSchemaReader.read(it.location(), it.version()), PrismaSchema.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PrismaSchema.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return declared(context);
    }

    private record Source(String location, PrismaVersion version) {}
}
