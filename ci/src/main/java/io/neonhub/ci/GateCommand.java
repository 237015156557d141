package io.neonhub.ci;

import io.neonhub.failure.UsageException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "The commands are gate, smoke, status, drift, rehearse, checklist, baseline and kept; each tells",
            "more with --help: smoke looks at a database from every side, status at its migration history,",
            "drift at how it differs, baseline at its rows; rehearse tries a release on rows, checklist asks",
            "whether all is ready for it; kept lists what failed tests left.",
            "Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130 interrupted."
        })
final class GateCommand implements Callable<Integer> {
    private static final String COMMANDS =
            "The commands are gate, smoke, status, drift, rehearse, checklist, baseline and kept";

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", hidden = true)
    private String command = "gate";

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private ReleasedOption released = new ReleasedOption();

    @Mixin
    private RunOptions run = new RunOptions();

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
        return new Judgement(surroundings)
                .run(new Task(
                        "gate",
                        "Starting PostgreSQL and replaying %s …",
                        InputReader.ofAll(sources.checked()),
                        () -> {},
                        surroundings.suites(),
                        configuration(),
                        run.report(surroundings)));
    }

    private Map<String, String> configuration() {
        Map<String, String> parameters = new HashMap<>(run.configuration());
        parameters.putAll(released.configuration());
        return parameters;
    }

    private void checkCommand() {
        if (!command.equals("gate")) {
            throw new UsageException("Unknown command '" + command + "'. " + COMMANDS + ".");
        }
    }

    private void checkTarget() {
        if (target.isPresent()) {
            throw new UsageException(
                    "gate takes no --database-url: it replays the migrations on a server of its own and never"
                            + " connects to another database. Leave the option out. The commands that look at a target"
                            + " are smoke, status, drift, rehearse, checklist and baseline.");
        }
    }
}
