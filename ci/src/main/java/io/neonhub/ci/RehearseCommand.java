package io.neonhub.ci;

import io.neonhub.ci.launch.Pass;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.LeftDatabases;
import io.neonhub.verification.ReadyMadeSuites;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** The command line of {@code rehearse}: a release before it happens, on scratch databases with rows. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisHeading = "",
        customSynopsis = "Usage: ci/verify rehearse [options]",
        description = {
            "",
            "Deploys the migrations that production does not have onto scratch databases with rows and",
            "says whether they run, whether a value gets lost, whether databases of every earlier release",
            "can follow, whether the release before goes on working meanwhile, what an interruption",
            "leaves, and whether there is a way back. The rows are those of a database that is named: it is",
            "backed up with pg_dump and not changed; or of a dump; or, without either, made up.",
            ""
        },
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {"", "Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130 interrupted."})
final class RehearseCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RehearsalRows rows = new RehearsalRows();

    @Option(
            names = "--schema-before",
            paramLabel = "FILE|DIR",
            description = "The schema.prisma of the release before, which must go on working on the new schema.")
    private Optional<Path> schemaBefore = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "How long a statement of a migration may take. Default: 3600.")
    private Optional<String> limit = Optional.empty();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    RehearseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RehearsalRows.Subject subject = rows.subject(surroundings);
        return new Judgement(surroundings)
                .run(new Task(
                        "rehearse",
                        subject.opening(),
                        InputReader.ofAll(sources.checked()),
                        subject.before(),
                        suites(subject),
                        configuration(subject),
                        passes(),
                        run.report(surroundings)));
    }

    private static List<ClassSelector> suites(RehearsalRows.Subject subject) {
        return Task.selectors(Stream.concat(subject.suites().stream(), ReadyMadeSuites.rehearsal().stream()));
    }

    private List<Pass> passes() {
        List<Pass> passes = new ArrayList<>();
        passes.add(new Pass(
                "after the release",
                LeftDatabases.MIGRATED,
                Task.selectors(ReadyMadeSuites.rolledBack().stream()),
                rollingBack()));
        schemaBefore.ifPresent(file -> {
            PrismaSchemaReader.read(file.toString(), PrismaVersion.DEFAULT);
            Map<String, String> parameters = rollingBack();
            parameters.put("neonhub.schema", file.toAbsolutePath().normalize().toString());
            passes.add(new Pass(
                    "of the release before",
                    LeftDatabases.MIGRATED,
                    Task.selectors(ReadyMadeSuites.rolledBack().stream()),
                    parameters));
        });
        return passes;
    }

    private Map<String, String> rollingBack() {
        Map<String, String> parameters = new HashMap<>(run.configuration());
        parameters.put("neonhub.target.writes", "rolled-back");
        parameters.put("junit.jupiter.execution.parallel.enabled", "false");
        return parameters;
    }

    private Map<String, String> configuration(RehearsalRows.Subject subject) {
        Map<String, String> parameters = new HashMap<>(run.configuration());
        parameters.putAll(subject.configuration());
        limit.ifPresent(seconds -> parameters.put("neonhub.rehearsal.limit-seconds", seconds));
        // What is measured and interrupted shares the machine with nothing else.
        parameters.put("junit.jupiter.execution.parallel.enabled", "false");
        return parameters;
    }
}
