package io.neonhub.ci;

import io.neonhub.verification.ReadyMadeSuites;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line of {@code rehearse}: a release before it happens, on scratch databases with rows. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisHeading = "",
        customSynopsis = "Usage: ci/verify rehearse [options]",
        description = {
            "",
            "Deploys the migrations that production does not have onto a scratch database with rows and",
            "says whether they run, whether a value gets lost, whether databases of every earlier release",
            "can follow, whether the release before goes on working meanwhile, what an interruption",
            "leaves, and whether there is a way back.",
            ""
        },
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {"", "Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130 interrupted."})
final class RehearseCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ReleasedOption released = new ReleasedOption();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description =
                    "How many ordinary rows each table gets, beside those at the edges of its types. Default: 100.")
    private Optional<String> rows = Optional.empty();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    RehearseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new Judgement(surroundings)
                .run(new Task(
                        "rehearse",
                        "Rehearsing the release of %s on scratch databases …",
                        InputReader.ofAll(sources.checked()),
                        () -> {},
                        suites(),
                        configuration(),
                        run.report(surroundings)));
    }

    private static List<ClassSelector> suites() {
        return ReadyMadeSuites.rehearsal().stream()
                .map(DiscoverySelectors::selectClass)
                .toList();
    }

    private Map<String, String> configuration() {
        Map<String, String> parameters = new HashMap<>(run.configuration());
        parameters.putAll(released.configuration());
        rows.ifPresent(number -> parameters.put("neonhub.rehearsal.rows", number));
        // What is measured and interrupted shares the machine with nothing else.
        parameters.put("junit.jupiter.execution.parallel.enabled", "false");
        return parameters;
    }
}
