package io.neonhub.ci;

import io.neonhub.database.TargetDatabase;
import io.neonhub.verification.ReadyMadeSuites;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line of {@code checklist}: the safety checklist before a migration, with evidence. */
@Command(
        name = "checklist",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisHeading = "",
        customSynopsis = "Usage: ci/verify checklist --database-url URL [options]",
        description = {
            "",
            "Goes through the safety checklist before a migration of a database: backup, environment,",
            "network, Prisma, environment variables, history, rollback plan. Each item is proven, with",
            "evidence, or failed, or needs a human. Changes nothing in the database. Writes checklist.md",
            "into the report, to attach to a change request.",
            ""
        },
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {"", "Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130 interrupted."})
final class ChecklistCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private TargetGuard guard = new TargetGuard();

    @Option(
            names = "--backup",
            paramLabel = "FILE",
            description = "The backup, an archive of pg_dump --format=custom; it is restored into a scratch database.")
    private Optional<Path> backup = Optional.empty();

    @Option(
            names = "--rehearsal",
            paramLabel = "DIR",
            description = "The report of ci/verify rehearse on this database.")
    private Optional<Path> rehearsal = Optional.empty();

    @Option(
            names = "--rollback-plan",
            paramLabel = "FILE",
            description = "The text that says of each pending migration how it is taken back.")
    private Optional<Path> plan = Optional.empty();

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description = "The folder with the package.json of the application. Default: the working directory.")
    private Optional<Path> project = Optional.empty();

    @Option(
            names = "--max-age",
            paramLabel = "HOURS",
            description = "How old backup and rehearsal may be. Default: 24.")
    private Optional<String> age = Optional.empty();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    ChecklistCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        TargetDatabase database = target.database(surroundings.environment());
        guard.check(database);
        surroundings.err().print(target.completion(surroundings.environment()));
        return new Judgement(surroundings)
                .run(new Task(
                        "checklist",
                        "Going through the checklist of the database " + Task.literal(database.name()) + " at "
                                + Task.literal(database.authority()) + ", in which nothing is changed, with %s …",
                        InputReader.ofAll(sources.checked()),
                        () -> target.awaken(surroundings),
                        Task.selectors(ReadyMadeSuites.checklist().stream()),
                        configuration(),
                        run.report(surroundings)));
    }

    private Map<String, String> configuration() {
        Map<String, String> parameters = new HashMap<>(run.targetConfiguration());
        parameters.putAll(target.configuration(surroundings.environment()));
        put(parameters, "backup", backup);
        put(parameters, "rehearsal", rehearsal);
        put(parameters, "rollback-plan", plan);
        put(parameters, "project", project);
        age.ifPresent(hours -> parameters.put("neonhub.checklist.max-age-hours", hours));
        guard.expected().ifPresent(expected -> parameters.put("neonhub.checklist.expected", expected));
        parameters.putAll(environment());
        parameters.put("junit.jupiter.execution.parallel.enabled", "false");
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Optional<Path> path) {
        path.ifPresent(it -> parameters.put(
                "neonhub.checklist." + name, it.toAbsolutePath().normalize().toString()));
    }

    /** What schema.prisma reads of it, and nothing else. */
    private Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        for (String name : InputReader.ofAll(sources.checked()).variables()) {
            Optional.ofNullable(surroundings.environment().get(name))
                    .ifPresent(value -> variables.put("neonhub.environment." + name, value));
        }
        return variables;
    }
}
