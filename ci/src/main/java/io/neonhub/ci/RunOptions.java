package io.neonhub.ci;

import io.neonhub.failure.UsageException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that runs suites: on which scratch server, accepting what, with which report and further settings. */
final class RunOptions {
    /** The configuration parameters that options set, and those options. */
    private static final Map<String, String> OWN_KEYS = Map.ofEntries(
            Map.entry("neonhub.migrations", "--migrations"),
            Map.entry("neonhub.schema", "--schema"),
            Map.entry("neonhub.prisma-version", "--prisma-version"),
            Map.entry("neonhub.accept", "--accept"),
            Map.entry("neonhub.server", "--server"),
            Map.entry("neonhub.server.url", "--server"),
            Map.entry("neonhub.target.url", "smoke --database-url"),
            Map.entry("neonhub.target.writes", "smoke --writes"),
            Map.entry("neonhub.compare.url", "status --compare-with"),
            Map.entry("neonhub.dossier", "--report"),
            Map.entry("neonhub.target.application-url", "smoke --database-url"),
            Map.entry("neonhub.app-check", "smoke --app-check"),
            Map.entry("neonhub.released", "--released"),
            Map.entry("neonhub.rehearsal.rows", "rehearse --rows"),
            Map.entry("neonhub.rehearsal.limit-seconds", "rehearse --limit"),
            Map.entry("neonhub.rehearsal.dump", "rehearse --dump"),
            Map.entry("neonhub.rehearsal.backup", "rehearse --backup"),
            Map.entry("neonhub.checklist.backup", "checklist --backup"),
            Map.entry("neonhub.checklist.rehearsal", "checklist --rehearsal"),
            Map.entry("neonhub.checklist.rollback-plan", "checklist --rollback-plan"),
            Map.entry("neonhub.checklist.project", "checklist --project"),
            Map.entry("neonhub.checklist.max-age-hours", "checklist --max-age"),
            Map.entry("neonhub.checklist.expected", "checklist --expect-host"));

    /** The other configuration parameters of the suites and the extension. */
    private static final List<String> FURTHER_KEYS = List.of(
            "neonhub.seed",
            "neonhub.isolation",
            "neonhub.keep",
            "neonhub.postgres.version",
            "neonhub.postgres.home",
            "neonhub.postgres.client",
            "neonhub.container.image",
            "neonhub.cache",
            "neonhub.tmp");

    @Option(
            names = "--server",
            paramLabel = "KIND|URL",
            description =
                    "The PostgreSQL to replay on: embedded, container (neonhub.container.image), auto (a container if"
                            + " there can be one), or the URL of an existing server for tests, on which its role may"
                            + " create databases; ~/.pgpass can hold its password. Default: embedded.")
    private String server = "embedded";

    @Mixin
    private AcceptOption accept = new AcceptOption();

    @Mixin
    private ReportOption report = new ReportOption();

    @Option(
            names = "--config",
            paramLabel = "KEY=VALUE",
            mapFallbackValue = "",
            description = "A configuration parameter of the suites, neonhub.* or junit.*. May be repeated.")
    private Map<String, String> config = new LinkedHashMap<>();

    /** The folder of the report, absolute. */
    Path report(Surroundings surroundings) {
        return report.folder(surroundings);
    }

    /** Checked, as JUnit configuration parameters. */
    Map<String, String> configuration() {
        Map<String, String> parameters =
                new HashMap<>(ServerOption.parse(server).configuration());
        // A verdict on migrations comes from running them.
        parameters.put("neonhub.replay", "true");
        // What a check finds wrong is in the report.
        parameters.put("neonhub.keep", "never");
        parameters.putAll(accept.configuration());
        parameters.putAll(checkedConfig());
        return parameters;
    }

    /**
     * The same for looking at a target. What the same migrations built on the same PostgreSQL before may stand in for a
     * replay, where nobody else has access to it: on the embedded server. The report says of which day it is.
     */
    Map<String, String> targetConfiguration() {
        Map<String, String> parameters = new HashMap<>(configuration());
        if ("embedded".equals(parameters.get("neonhub.server"))) {
            parameters.put("neonhub.replay", "false");
        }
        return parameters;
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
        if (OWN_KEYS.containsKey(key)) {
            return Optional.of("write " + OWN_KEYS.get(key) + " instead.");
        }
        return key.startsWith("neonhub.") && !FURTHER_KEYS.contains(key)
                ? Optional.of("there is no such key. The keys are " + keys() + ".")
                : Optional.empty();
    }

    private static String keys() {
        return String.join(", ", FURTHER_KEYS) + ", and, each as an option of its own, "
                + String.join(", ", new TreeSet<>(OWN_KEYS.keySet()));
    }
}
