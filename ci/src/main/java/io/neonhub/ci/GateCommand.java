package io.neonhub.ci;

import io.neonhub.failure.UsageException;
import io.neonhub.migration.PrismaVersion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of {@code gate}: reads and checks its options before anything is touched. */
@Command(
        name = "ci/verify",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisHeading = "",
        customSynopsis = "Usage: ci/verify [gate] [options]",
        description = {
            "",
            "Replays the migrations on an empty PostgreSQL database of its own, runs every suite against",
            "the result, and says GO or STOP. Never looks into a database that it did not create.",
            ""
        },
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {
            "",
            "This version has the commands gate and kept only; kept --help tells of databases that failed",
            "tests left.",
            "Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130 interrupted."
        })
final class GateCommand implements Callable<Integer> {
    private static final List<String> LATER = List.of("smoke", "status", "drift", "rehearse", "checklist", "baseline");

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", hidden = true)
    private String command = "gate";

    @Option(
            names = "--migrations",
            paramLabel = "DIR",
            description = "The migrations, a Prisma or a Flyway directory. Default: NeonHub v3.0, bundled.")
    private Optional<Path> migrations = Optional.empty();

    @Option(
            names = "--schema",
            paramLabel = "FILE|DIR",
            description =
                    "The declared schema, schema.prisma or a folder of .prisma files. Default: NeonHub v3.0, bundled.")
    private Optional<Path> schema = Optional.empty();

    @Option(
            names = "--server",
            paramLabel = "KIND|URL",
            description =
                    "The PostgreSQL to replay on: embedded, container (neonhub.container.image), auto (a container if"
                            + " there can be one), or the URL of an existing server for tests, on which its role may"
                            + " create databases; ~/.pgpass can hold its password. Default: embedded.")
    private String server = "embedded";

    @Option(
            names = "--prisma-version",
            paramLabel = "V",
            description = "The Prisma that deploys the migrations; it decides their order. Default: 5.22.0.")
    private Optional<String> prismaVersion = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where the report goes. Default: ci/target/verification.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--config",
            paramLabel = "KEY=VALUE",
            mapFallbackValue = "",
            description = "A configuration parameter of the suites, neonhub.* or junit.*. May be repeated.")
    private Map<String, String> config = new LinkedHashMap<>();

    @Option(
            names = {"--database-url", "--direct-url"},
            fallbackValue = "",
            arity = "0..1",
            hidden = true)
    private Optional<String> target = Optional.empty();

    GateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        checkCommand();
        checkTarget();
        return new Gate(surroundings).run(options());
    }

    private GateOptions options() {
        Path folder = report.orElse(surroundings.home().resolve("ci/target/verification"));
        return new GateOptions(
                migrations,
                schema,
                ServerOption.parse(server),
                parsedPrismaVersion(),
                folder.toAbsolutePath().normalize(),
                checkedConfig());
    }

    private void checkCommand() {
        if (LATER.contains(command)) {
            throw new UsageException(
                    "This version of ci/verify has the commands gate and kept only; '" + command + "' is not in it.");
        }
        if (!command.equals("gate")) {
            throw new UsageException("Unknown command '" + command
                    + "'. This version of ci/verify has the commands gate and kept only.");
        }
    }

    private void checkTarget() {
        if (target.isPresent()) {
            throw new UsageException(
                    "gate takes no --database-url: it replays the migrations on a server of its own and never"
                            + " connects to another database. Leave the option out. The commands that look at a target"
                            + " (smoke, status, drift, rehearse, checklist, baseline) are not in this version.");
        }
    }

    private PrismaVersion parsedPrismaVersion() {
        try {
            return prismaVersion.map(PrismaVersion::parse).orElse(PrismaVersion.DEFAULT);
        } catch (UsageException e) {
            throw new UsageException("--prisma-version: " + e.getMessage());
        }
    }

    private Map<String, String> checkedConfig() {
        config.forEach((key, value) -> objection(key, value).ifPresent(objection -> {
            throw new UsageException("--config " + key + ": " + objection);
        }));
        return config;
    }

    /** What has an option of its own is set there alone, so that there are no two answers. */
    private static Optional<String> objection(String key, String value) {
        if (value.isEmpty()) {
            return Optional.of("write KEY=VALUE, for example --config neonhub.postgres.version=16.");
        }
        if (!key.startsWith("neonhub.") && !key.startsWith("junit.")) {
            return Optional.of("keys begin with neonhub. or junit.");
        }
        if (GateOptions.OWN_KEYS.containsKey(key)) {
            return Optional.of("write " + GateOptions.OWN_KEYS.get(key) + " instead.");
        }
        return key.startsWith("neonhub.") && !GateOptions.FURTHER_KEYS.contains(key)
                ? Optional.of("there is no such key. The keys are " + keys() + ".")
                : Optional.empty();
    }

    private static String keys() {
        return String.join(", ", GateOptions.FURTHER_KEYS) + ", and, each as an option of its own, "
                + String.join(", ", new TreeSet<>(GateOptions.OWN_KEYS.keySet()));
    }
}
