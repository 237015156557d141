package io.neonhub.ci;

import io.neonhub.ci.launch.Pass;
import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.LeftDatabases;
import io.neonhub.verification.ReadyMadeSuites;
import io.neonhub.verification.backup.DumpFile;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    private TargetOptions target = new TargetOptions();

    @Mixin
    private TargetGuard guard = new TargetGuard();

    @Option(
            names = "--backup",
            paramLabel = "FILE",
            description = "Where to keep the backup of that database, which holds all its rows. Default: nowhere.")
    private Optional<Path> backup = Optional.empty();

    @Option(
            names = "--dump",
            paramLabel = "FILE",
            description = "An archive of pg_dump --format=custom to rehearse on, instead of a database.")
    private Optional<Path> dump = Optional.empty();

    @Mixin
    private ReleasedOption released = new ReleasedOption();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description =
                    "Makes rows up, so many for each table, beside those at the edges of its types. Default: 100.")
    private Optional<String> rows = Optional.empty();

    @Option(
            names = "--schema-before",
            paramLabel = "FILE|DIR",
            description = "The schema.prisma of the release before, which must go on working on the new schema.")
    private Optional<Path> schemaBefore = Optional.empty();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    RehearseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Subject subject = subject();
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

    /** What is rehearsed on. */
    private record Subject(String opening, Runnable before, List<Class<?>> suites, Map<String, String> configuration) {}

    private Subject subject() {
        requireOneSubject();
        if (dump.isPresent()) {
            return onDump(dump.get());
        }
        boolean isMadeUp = rows.isPresent() || released.isGiven();
        return isMadeUp || !target.isNamed(surroundings.environment()) ? onMadeUpRows() : onTarget();
    }

    private void requireOneSubject() {
        List<String> given = Stream.of(
                        target.isGiven() ? "--database-url" : "",
                        dump.isPresent() ? "--dump" : "",
                        rows.isPresent() ? "--rows" : "",
                        released.isGiven() ? "--released" : "")
                .filter(option -> !option.isEmpty())
                .toList();
        boolean areRows = rows.isPresent() && released.isGiven() && given.size() == 2;
        if (given.size() > 1 && !areRows) {
            throw new UsageException(
                    String.join(" and ", given) + " exclude each other: a database or a dump has rows and"
                            + " a history of its own, which says what is released. Leave all out but one.");
        }
        if (backup.isPresent() && (dump.isPresent() || rows.isPresent() || released.isGiven())) {
            throw new UsageException("--backup keeps the backup of a database, and none is named: write --database-url,"
                    + " or leave it out.");
        }
    }

    private static Subject onMadeUpRows() {
        return new Subject(
                "Rehearsing the release of %s on scratch databases with rows that are made up …",
                () -> {}, List.of(), Map.of());
    }

    private static Subject onDump(Path file) {
        return new Subject(
                "Rehearsing the release of %s on what the dump " + Task.literal(file.toString()) + " holds …",
                () -> DumpFile.given(file),
                ReadyMadeSuites.backup(),
                Map.of("neonhub.rehearsal.dump", file.toAbsolutePath().toString()));
    }

    private Subject onTarget() {
        TargetDatabase database = target.database(surroundings.environment());
        guard.check(database);
        backup.filter(Files::exists).ifPresent(file -> {
            throw new UsageException("--backup " + file + " exists already. Name another file, or remove it.");
        });
        surroundings.err().print(target.completion(surroundings.environment()));
        Map<String, String> parameters = new HashMap<>(target.configuration(surroundings.environment()));
        backup.ifPresent(file ->
                parameters.put("neonhub.rehearsal.backup", file.toAbsolutePath().toString()));
        return new Subject(
                "Backing up the database " + Task.literal(database.name()) + " at "
                        + Task.literal(database.authority())
                        + ", in which nothing is changed, and rehearsing the release of %s on copies …",
                () -> target.awaken(surroundings),
                ReadyMadeSuites.backup(),
                parameters);
    }

    private static List<ClassSelector> suites(Subject subject) {
        return selectors(Stream.concat(subject.suites().stream(), ReadyMadeSuites.rehearsal().stream())
                .toList());
    }

    private static List<ClassSelector> selectors(List<Class<?>> suites) {
        return suites.stream().map(DiscoverySelectors::selectClass).toList();
    }

    private List<Pass> passes() {
        List<Pass> passes = new ArrayList<>();
        passes.add(new Pass(
                "after the release", LeftDatabases.MIGRATED, selectors(ReadyMadeSuites.rolledBack()), rollingBack()));
        schemaBefore.ifPresent(file -> {
            PrismaSchemaReader.read(file.toString(), PrismaVersion.DEFAULT);
            Map<String, String> parameters = rollingBack();
            parameters.put("neonhub.schema", file.toAbsolutePath().normalize().toString());
            passes.add(new Pass(
                    "of the release before",
                    LeftDatabases.MIGRATED,
                    selectors(ReadyMadeSuites.rolledBack()),
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

    private Map<String, String> configuration(Subject subject) {
        Map<String, String> parameters = new HashMap<>(run.configuration());
        parameters.putAll(subject.configuration());
        parameters.putAll(released.configuration());
        rows.ifPresent(number -> parameters.put("neonhub.rehearsal.rows", number));
        // What is measured and interrupted shares the machine with nothing else.
        parameters.put("junit.jupiter.execution.parallel.enabled", "false");
        return parameters;
    }
}
