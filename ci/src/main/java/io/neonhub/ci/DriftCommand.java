package io.neonhub.ci;

import io.neonhub.database.TargetDatabase;
import io.neonhub.verification.ReadyMadeSuites;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command line of {@code drift}: compares a target with the migrations and with schema.prisma. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisHeading = "",
        customSynopsis = "Usage: ci/verify drift --database-url URL [options]",
        description = {
            "",
            "Looks at a database and says where it differs from what the migrations build on an empty",
            "PostgreSQL, and from what schema.prisma declares. Changes nothing in it.",
            ""
        },
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {"", "Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130 interrupted."})
final class DriftCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Map<String, String> environment;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    DriftCommand(Surroundings surroundings, Map<String, String> environment) {
        this.surroundings = surroundings;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        String url = target.checked(environment);
        Map<String, String> configuration = new HashMap<>(run.configuration());
        configuration.put("neonhub.target.url", url);
        ReplayServer.like(TargetDatabase.parse("neonhub.target.url", url), configuration)
                .forEach(configuration::putIfAbsent);
        return new Judgement(surroundings)
                .run(new Task(
                        "drift",
                        "Starting PostgreSQL, replaying %s, and looking at the target …",
                        sources.checked(),
                        ReadyMadeSuites.drift().stream()
                                .map(DiscoverySelectors::selectClass)
                                .toList(),
                        configuration,
                        run.report(surroundings)));
    }
}
