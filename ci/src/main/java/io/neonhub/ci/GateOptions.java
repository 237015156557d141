package io.neonhub.ci;

import io.neonhub.migration.PrismaVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a gate is asked to judge; checked, as far as that needs no file.
 *
 * @param migrations absent for the bundled ones
 * @param schema absent for the bundled one
 * @param server where to replay
 * @param report the folder of the report, absolute
 * @param config further configuration parameters, without those that have an option
 */
record GateOptions(
        Optional<Path> migrations,
        Optional<Path> schema,
        ServerOption server,
        PrismaVersion prismaVersion,
        Path report,
        Map<String, String> config) {

    /** The configuration parameters that options set, and those options. */
    static final Map<String, String> OWN_KEYS = Map.of(
            "neonhub.migrations", "--migrations",
            "neonhub.schema", "--schema",
            "neonhub.prisma-version", "--prisma-version",
            "neonhub.server", "--server",
            "neonhub.server.url", "--server");

    /** The other configuration parameters of the suites and the extension. */
    static final List<String> FURTHER_KEYS = List.of(
            "neonhub.seed",
            "neonhub.isolation",
            "neonhub.keep",
            "neonhub.postgres.version",
            "neonhub.postgres.home",
            "neonhub.container.image",
            "neonhub.cache",
            "neonhub.tmp");

    /** All of it as JUnit configuration parameters. */
    Map<String, String> configuration() {
        Map<String, String> parameters = new HashMap<>(config);
        parameters.putAll(server.configuration());
        // A verdict on migrations comes from running them.
        parameters.put("neonhub.replay", "true");
        // What a check finds wrong is in the report.
        parameters.putIfAbsent("neonhub.keep", "never");
        parameters.put("neonhub.prisma-version", prismaVersion.toString());
        migrations.ifPresent(path -> parameters.put("neonhub.migrations", absolute(path)));
        schema.ifPresent(path -> parameters.put("neonhub.schema", absolute(path)));
        return parameters;
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
