package io.neonhub.ci;

import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.UsageException;
import io.neonhub.verification.ReadyMadeSuites;
import io.neonhub.verification.backup.DumpFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say on whose rows a release is rehearsed: a database's, a dump's, or made up ones. */
final class RehearsalRows {

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

    /**
     * What is rehearsed on.
     *
     * @param opening what is said before the work begins, see {@link Task}
     * @param before what comes before the suites
     * @param suites those for it alone
     * @param configuration their JUnit configuration parameters
     */
    record Subject(String opening, Runnable before, List<Class<?>> suites, Map<String, String> configuration) {}

    /** Checked; connects to nothing. */
    Subject subject(Surroundings surroundings) {
        requireOneSubject(surroundings);
        if (dump.isPresent()) {
            return onDump(dump.get());
        }
        boolean isMadeUp = rows.isPresent() || released.isGiven();
        return isMadeUp || !target.isNamed(surroundings.environment()) ? onMadeUpRows() : onTarget(surroundings);
    }

    private void requireOneSubject(Surroundings surroundings) {
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
        boolean isOnTarget = target.isGiven() || (given.isEmpty() && target.isNamed(surroundings.environment()));
        if (backup.isPresent() && !isOnTarget) {
            throw new UsageException("--backup keeps the backup of a database, and none is named: write --database-url,"
                    + " or leave it out.");
        }
    }

    private Subject onMadeUpRows() {
        Map<String, String> parameters = new HashMap<>(released.configuration());
        rows.ifPresent(number -> parameters.put("neonhub.rehearsal.rows", number));
        return new Subject(
                "Rehearsing the release of %s on scratch databases with rows that are made up …",
                () -> {}, List.of(), parameters);
    }

    private static Subject onDump(Path file) {
        return new Subject(
                "Rehearsing the release of %s on what the dump " + Task.literal(file.toString()) + " holds …",
                () -> DumpFile.requireArchive(file),
                ReadyMadeSuites.backup(),
                Map.of("neonhub.rehearsal.dump", file.toAbsolutePath().toString()));
    }

    private Subject onTarget(Surroundings surroundings) {
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
}
