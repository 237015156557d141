package io.neonhub.ci;

import io.neonhub.ci.report.Failure;
import io.neonhub.ci.report.Wording;
import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.data.BaselineFile;
import io.neonhub.verification.data.BaselineKey;
import io.neonhub.verification.data.DataBaseline;
import io.neonhub.verification.data.Expectations;
import io.neonhub.verification.data.TableData;
import io.neonhub.verification.figures.LivingQueries;
import io.neonhub.verification.figures.Snapshot;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line of {@code baseline}: writes down what the rows of a database come to, for later comparisons. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisHeading = "",
        customSynopsis = "Usage: ci/verify baseline [options]",
        description = {
            "",
            "Reads all tables of a database in one snapshot and writes down how many rows each has and a",
            "fingerprint of their content; ci/verify drift --baseline compares later. No row leaves the",
            "server, and nothing is changed there. Sizes, counters and the plans of the application's",
            "queries are written down, too, for ci/verify smoke --baseline.",
            ""
        },
        sortOptions = false,
        usageHelpWidth = 100,
        footer = {"", "Exit codes: 0 written, 2 wrong usage or configuration, 3 environment, 130 interrupted."})
final class BaselineCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The file to write; its key is written beside it. Default: neonhub-baseline.json.")
    private Path file = Path.of("neonhub-baseline.json");

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--schema",
            paramLabel = "FILE|DIR",
            description =
                    "The schema whose queries are planned, schema.prisma or a folder. Default: NeonHub v3.0, bundled.")
    private Optional<Path> schema = Optional.empty();

    @Option(
            names = "--sample",
            paramLabel = "PERCENT",
            description =
                    "Look at so many percent of the rows of each table, chosen by their primary keys. Default: 100.")
    private int sample = 100;

    BaselineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (sample < 1 || sample > 100) {
            throw new UsageException("--sample " + sample + ": write a whole number from 1 to 100.");
        }
        if (Files.exists(file)) {
            throw new UsageException("--baseline " + file
                    + " exists already, and what it knows would be lost. Name another" + " file, or remove it.");
        }
        Expectations expectations = data.checked().orElseGet(Expectations::none);
        TargetDatabase database = target.database(surroundings.environment());
        try {
            surroundings.err().print(target.completion(surroundings.environment()));
            surroundings.err().println("Reading the rows of " + database.name() + " at " + database.authority() + " …");
            target.awaken(surroundings);
            BaselineKey key = BaselineKey.random();
            DataBaseline baseline = DataBaseline.take(database, expectations, sample, key, surroundings.clock());
            Snapshot figures = LivingQueries.take(database, declared());
            new BaselineFile(baseline, Optional.of(figures), key).write(file);
            print(baseline, expectations);
            return 0;
        } catch (EnvironmentException | SQLException e) {
            surroundings.err().println(Redaction.of(Failure.messageOf(e)));
            return Failure.Kind.ENVIRONMENT.exitCode();
        }
    }

    private PrismaSchema declared() {
        return PrismaSchemaReader.read(schema.map(Path::toString).orElse(NeonHubV3.SCHEMA), PrismaVersion.DEFAULT);
    }

    private void print(DataBaseline baseline, Expectations expectations) {
        int width = baseline.tables().stream()
                .mapToInt(table -> table.table().toString().length())
                .max()
                .orElse(0);
        baseline.tables().forEach(table -> surroundings.out().println(line(table, expectations, width)));
        surroundings
                .out()
                .println("Baseline of " + Wording.counted(baseline.tables().size(), "table")
                        + (sample == 100 ? "" : " by a sample of " + sample + " %") + ": " + file + ". Keep "
                        + BaselineKey.file(file).getFileName() + " beside it, and out of the repository.");
    }

    private static String line(TableData table, Expectations expectations, int width) {
        String rows = table.obstacle().isEmpty()
                ? Wording.counted(table.rows(), "row") + ", "
                        + expectations.of(table.table()).word()
                : "not read: " + table.obstacle();
        return String.format("%-" + width + "s  %s", table.table(), rows);
    }
}
