package io.neonhub.verification.history;

import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a history against a directory: one state for each migration that either of them has, and one for the whole. */
public final class HistoryEvaluation {
    private final MigrationDirectory directory;
    private final LiveHistory live;
    private final Map<String, Migration> files;
    private final Map<String, List<HistoryRow>> rows;
    /** The folders in Prisma's order. */
    private final Set<String> folders;

    private HistoryEvaluation(MigrationDirectory directory, PrismaVersion version, LiveHistory live) {
        this.directory = directory;
        this.live = live;
        this.files = directory.migrations().stream().collect(Collectors.toMap(Migration::name, Function.identity()));
        this.rows = live.rows().stream()
                .collect(Collectors.groupingBy(HistoryRow::name, LinkedHashMap::new, Collectors.toList()));
        this.folders = Stream.concat(files.keySet().stream(), directory.withoutScript().stream())
                .sorted(version.order())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Judges a history as it was read.
     *
     * @param directory Prisma's, read with its gaps
     */
    public static EvaluatedHistory evaluate(MigrationDirectory directory, PrismaVersion version, LiveHistory live) {
        HistoryEvaluation evaluation = new HistoryEvaluation(directory, version, live);
        PrismaForecast forecast =
                PrismaForecast.of(List.copyOf(evaluation.folders), Set.copyOf(directory.withoutScript()), live);
        return new EvaluatedHistory(
                live,
                new WholeHistory(live, evaluation.folders, forecast).marks(),
                live.comparable() ? evaluation.migrations() : List.of(),
                forecast);
    }

    private List<JudgedMigration> migrations() {
        Map<String, HistoryRow> formerNames = formerNames();
        Set<String> explained =
                formerNames.values().stream().map(HistoryRow::name).collect(Collectors.toSet());
        List<Candidate> local = folders.stream()
                .map(name -> candidate(name, Optional.ofNullable(formerNames.get(name))))
                .toList();
        Stream<Candidate> foreign = rows.keySet().stream()
                .filter(name -> !folders.contains(name) && !explained.contains(name))
                .map(name -> candidate(name, Optional.empty()))
                .filter(candidate -> !candidate.counting().isEmpty());
        MigrationMarks marks = new MigrationMarks(directory.location(), live, Orders.of(local));
        return Stream.concat(local.stream(), foreign)
                .map(it -> new JudgedMigration(it.name(), folders.contains(it.name()), it.rows(), marks.of(it)))
                .toList();
    }

    private Candidate candidate(String name, Optional<HistoryRow> formerName) {
        return new Candidate(
                name,
                folders.contains(name),
                Optional.ofNullable(files.get(name)),
                rows.getOrDefault(name, List.of()),
                formerName);
    }

    /** Of folders without a row, the row without a folder that has their checksum. */
    private Map<String, HistoryRow> formerNames() {
        Map<String, HistoryRow> free = new LinkedHashMap<>();
        live.rows().stream()
                .filter(row -> row.counts() && row.finished() && !folders.contains(row.name()))
                .forEach(row -> free.putIfAbsent(row.checksum(), row));
        Map<String, HistoryRow> found = new LinkedHashMap<>();
        for (String name : folders) {
            if (files.containsKey(name) && !rows.containsKey(name)) {
                Checksum.all(files.get(name)).stream()
                        .flatMap(checksum -> Optional.ofNullable(free.remove(checksum)).stream())
                        .findFirst()
                        .ifPresent(row -> found.put(name, row));
            }
        }
        return found;
    }
}
