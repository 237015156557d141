package io.neonhub.ci;

import io.neonhub.ci.report.ReportFolder;
import io.neonhub.verification.DataDrift;
import io.neonhub.verification.ReadyMadeSuites;
import io.neonhub.verification.data.BaselineFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.ClassSelector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "PostgreSQL, and from what schema.prisma declares, and at its migration history. Changes",
            "nothing in it. A STOP over drift is documented in the folder dossier of the report.",
            ""
        },
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {"", "Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130 interrupted."})
final class DriftCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "A file of ci/verify baseline: compares the rows, too.")
    private Optional<Path> baseline = Optional.empty();

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private RunOptions run = new RunOptions();

    DriftCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.err().print(target.completion(surroundings.environment()));
        return new Judgement(surroundings)
                .run(new Task(
                        "drift",
                        "Starting PostgreSQL, replaying %s, and looking at the target …",
                        InputReader.ofAll(sources.checked()),
                        () -> target.awaken(surroundings),
                        suites(),
                        configuration(),
                        run.report(surroundings)));
    }

    private List<ClassSelector> suites() {
        return Task.selectors(Stream.concat(
                ReadyMadeSuites.drift().stream(), baseline.stream().map(file -> DataDrift.class)));
    }

    private Map<String, String> configuration() {
        Map<String, String> parameters = new HashMap<>(run.targetConfiguration());
        parameters.putAll(target.configuration(surroundings.environment()));
        parameters.put("neonhub.server.ahead", "true");
        parameters.putAll(data.configuration());
        parameters.put(
                "neonhub.dossier",
                run.report(surroundings).resolve(ReportFolder.DOSSIER).toString());
        baseline.ifPresent(file -> {
            BaselineFile.read(file);
            parameters.put("neonhub.baseline", file.toAbsolutePath().normalize().toString());
        });
        return parameters;
    }
}
