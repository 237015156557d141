package io.neonhub.benchmark;

import io.neonhub.benchmark.work.CatalogLoop;
import io.neonhub.benchmark.work.CatalogReading;
import io.neonhub.benchmark.work.ColdStart;
import io.neonhub.benchmark.work.DataReading;
import io.neonhub.benchmark.work.DriftReading;
import io.neonhub.benchmark.work.EmptyTestsRun;
import io.neonhub.benchmark.work.HandOver;
import io.neonhub.benchmark.work.MigrationReplay;
import io.neonhub.benchmark.work.Rehearsing;
import io.neonhub.benchmark.work.UpgradeSteps;
import io.neonhub.benchmark.work.StatementTracing;
import io.neonhub.benchmark.work.SmokeOverLink;
import io.neonhub.benchmark.work.ThousandDatabases;
import io.neonhub.benchmark.work.WarmStart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs works, ours and the peers in turns, and reports what came out. */
@Command(
        name = "ci/benchmark",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Lets ours and its peers do the same works in turns, prints how they compare, and writes it to"
                + " benchmark.md and benchmark.json. Without names it runs all works.",
        footer = {
            "",
            "Works: hand-over, hand-over-short, thousand-tests, warm-start, cold-start, catalog, catalog-loop,"
                    + " drift, smoke, baseline, migrations, tracing, upgrades, rehearsal, empty-tests.",
            "",
            "Leave the machine alone meanwhile; all works take about a quarter of an hour on two processors. Below .ci/with-docker"
                    + " containers take part as well."
        })
final class Benchmark implements Callable<Integer> {
    private static final List<Work> WORKS = List.of(
            HandOver.toLongTests(),
            HandOver.toShortTests(),
            new ThousandDatabases(),
            new WarmStart(),
            new ColdStart(),
            new CatalogReading(),
            new CatalogLoop(),
            new DriftReading(),
            new SmokeOverLink(),
            new DataReading(),
            new MigrationReplay(),
            new StatementTracing(),
            new UpgradeSteps(),
            new Rehearsing(),
            new EmptyTestsRun());

    @Parameters(paramLabel = "WORK", description = "Which works to run, by name.")
    private List<String> names = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "How often each contender does a work; by default 5.")
    private int count = 5;

    @Option(names = "--quick", description = "Once, and no round to warm up: whether it works, not how fast.")
    private boolean quick;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "Where all contenders have their caches and data; by default /dev/shm, where it is, since"
                    + " a disk adds its own time to everybody's.")
    @SuppressWarnings("UnusedVariable") // the script reads it, and makes --folder there
    private Optional<Path> parent = Optional.empty();

    @Option(
            names = "--clients",
            paramLabel = "DIR",
            description = "The folder of an installed PostgreSQL, bin/ inside, whose pg_dump and psql take part; by"
                    + " default the newest below /usr/lib/postgresql.")
    private Optional<Path> clients = Optional.empty();

    @Option(
            names = "--image",
            paramLabel = "IMAGE",
            description = "Of containers; by default postgres:17-local or postgres:17.")
    private Optional<String> image = Optional.empty();

    @Option(names = "--report", paramLabel = "DIR", description = "By default ci/target/benchmark.")
    private Path report = Path.of("ci/target/benchmark");

    @Option(names = "--prisma", hidden = true, description = "The folder of ci/referee with its packages.")
    private Optional<Path> prisma = Optional.empty();

    @Option(names = "--folder", hidden = true, required = true, description = "A new folder in --in, from the script.")
    private Path folder = Path.of("");

    public static void main(String... arguments) {
        // Not returned to: a peer may have left threads that are no daemons.
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Equipment equipment = Equipment.of(clients, image, prisma);
        equipment.missing().forEach(System.err::println);
        Surroundings surroundings =
                new Surroundings(folder, equipment.clients(), equipment.image(), equipment.prisma());
        Report made = new Report(Machine.of(surroundings), quick ? 1 : count, equipment.missing(), new ArrayList<>());
        for (Work work : chosen()) {
            System.err.println(work.name() + ": " + work.title() + ", " + work.unit());
            made.results().add(run(work, surroundings));
            made.write(report); // so that one that is interrupted leaves what it has
        }
        System.out.println(made.markdown());
        return 0;
    }

    private List<Work> chosen() {
        names.stream()
                .filter(name -> WORKS.stream().noneMatch(work -> work.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new CommandLine.ParameterException(
                            new CommandLine(this),
                            "There is no work " + name + ". Write one of "
                                    + String.join(
                                            ", ", WORKS.stream().map(Work::name).toList()) + ".");
                });
        return WORKS.stream()
                .filter(work -> names.isEmpty() || names.contains(work.name()))
                .toList();
    }

    private Result run(Work work, Surroundings surroundings) throws Exception {
        try (Stage stage = work.prepare(surroundings)) {
            if (!quick) {
                Rounds.of(stage.contenders(), 1, (name, figure) -> {});
            }
            Rounds rounds = Rounds.of(
                    stage.contenders(),
                    quick ? 1 : count,
                    (name, figure) -> System.err.printf("  %-30s %10.2f%n", name, figure));
            return Result.of(work, stage.contenders().keySet(), rounds);
        }
    }
}
