package io.neonhub.ci;

import io.neonhub.ci.report.ReportFolder;
import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.UsageException;
import io.neonhub.verification.ReadyMadeSuites;
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

/** The command line of {@code smoke}: looks at a target with every suite that only reads. */
@Command(
        name = "smoke",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisHeading = "",
        customSynopsis = "Usage: ci/verify smoke --database-url URL [options]",
        description = {
            "",
            "Looks at a database, staging above all, with every suite that only reads: connectivity,",
            "migration history, drift, tables, indexes and foreign keys. Changes nothing in it. With",
            "--writes rolled-back the suites that write take part as far as a rollback undoes it.",
            ""
        },
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {"", "Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130 interrupted."})
final class SmokeCommand implements Callable<Integer> {
    private static final List<String> WRITES = List.of("none", "rolled-back");

    private final Surroundings surroundings;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private TargetGuard guard = new TargetGuard();

    @Option(
            names = "--writes",
            paramLabel = "none|rolled-back",
            description =
                    "rolled-back also tries what the application does with auth tables, drafts, jobs and metrics, in"
                            + " transactions that are always rolled back. Default: none.")
    private String writes = "none";

    @Option(
            names = "--app-check",
            paramLabel = "COMMAND|URL",
            description =
                    "The application's own health check: an http URL that answers with 2xx, or a command for the shell"
                            + " that ends with 0; with the application started on this database.")
    private Optional<String> appCheck = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "A file of ci/verify baseline: compares sizes, counters and query plans with it.")
    private Optional<Path> baseline = Optional.empty();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    SmokeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!WRITES.contains(writes)) {
            throw new UsageException("--writes " + writes + ": write none or rolled-back.");
        }
        TargetDatabase database = target.database(surroundings.environment());
        guard.check(database);
        surroundings.err().print(target.completion(surroundings.environment()));
        return new Judgement(surroundings)
                .run(new Task(
                        "smoke",
                        "Looking at the database " + Task.literal(database.name()) + " at "
                                + Task.literal(database.authority())
                                + (rollsBack()
                                        ? ", in which all that is written is rolled back, beside %s …"
                                        : ", in which nothing is changed, beside %s …"),
                        InputReader.ofAll(sources.checked()),
                        () -> target.awaken(surroundings),
                        suites(),
                        configuration(),
                        run.report(surroundings)));
    }

    private List<ClassSelector> suites() {
        List<Class<?>> writing = rollsBack() ? ReadyMadeSuites.rolledBack() : List.of();
        return Task.selectors(Stream.concat(ReadyMadeSuites.smoke().stream(), writing.stream()));
    }

    private boolean rollsBack() {
        return writes.equals("rolled-back");
    }

    private Map<String, String> configuration() {
        Map<String, String> parameters = new HashMap<>(run.targetConfiguration());
        parameters.putAll(target.configuration(surroundings.environment()));
        parameters.put("neonhub.server.ahead", "true");
        parameters.put(
                "neonhub.dossier",
                run.report(surroundings).resolve(ReportFolder.DOSSIER).toString());
        parameters.put("neonhub.target.writes", writes);
        baseline.ifPresent(
                file -> parameters.put("neonhub.baseline", file.toAbsolutePath().toString()));
        appCheck.ifPresent(check -> parameters.put("neonhub.app-check", check));
        // One check at a time: somebody's server has other things to do.
        parameters.put("junit.jupiter.execution.parallel.enabled", "false");
        return parameters;
    }
}
