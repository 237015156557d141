package io.neonhub.ci;

import io.neonhub.migration.PrismaVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that are judged.
 *
 * @param migrations absent for the bundled ones
 * @param schema absent for the bundled one
 */
record Sources(Optional<Path> migrations, Optional<Path> schema, PrismaVersion prismaVersion) {

    /** As JUnit configuration parameters. */
    Map<String, String> configuration() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("neonhub.prisma-version", prismaVersion.toString());
        migrations.ifPresent(path -> parameters.put("neonhub.migrations", absolute(path)));
        schema.ifPresent(path -> parameters.put("neonhub.schema", absolute(path)));
        return parameters;
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
