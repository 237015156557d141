package io.neonhub.ci;

import io.neonhub.database.TargetDatabase;
import io.neonhub.verification.HistoryComparison;
import io.neonhub.verification.MigrationHistory;
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

/** The command line of {@code status}: the migration history of a database, which is looked at and never changed. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisHeading = "",
        customSynopsis = "Usage: ci/verify status [options]",
        description = {
            "",
            "Compares Prisma's history in a database with the migrations directory: a state for each",
            "migration, with its evidence, what Prisma itself would say of it, and a way out. Starts no",
            "server and changes nothing.",
            ""
        },
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {"", "Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130 interrupted."})
final class StatusCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(
            names = "--compare-with",
            paramLabel = "URL",
            description = "Another environment, whose history is compared with that of the database.")
    private Optional<String> other = Optional.empty();

    @Mixin
    private MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private AcceptOption accept = new AcceptOption();

    @Mixin
    private ReportOption report = new ReportOption();

    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.err().print(target.completion(surroundings.environment()));
        return new Judgement(surroundings)
                .run(new Task(
                        "status",
                        "Comparing the history with %s …",
                        InputReader.ofHistory(migrations.checked(Optional.empty())),
                        () -> target.awaken(surroundings),
                        suites(),
                        configuration(),
                        report.folder(surroundings)));
    }

    private List<ClassSelector> suites() {
        return Task.selectors(
                Stream.concat(Stream.of(MigrationHistory.class), other.stream().map(url -> HistoryComparison.class)));
    }

    private Map<String, String> configuration() {
        Map<String, String> parameters = new HashMap<>(target.configuration(surroundings.environment()));
        parameters.putAll(accept.configuration());
        other.ifPresent(url -> {
            TargetDatabase.parse("--compare-with", url);
            parameters.put("neonhub.compare.url", url);
        });
        return parameters;
    }
}
