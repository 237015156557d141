package io.neonhub.verification.rehearsal;

import io.neonhub.failure.UsageException;
import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.history.HistoryEvaluation;
import io.neonhub.verification.history.LiveHistory;
import io.neonhub.verification.history.PrismaForecast;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A history, cut where production stands.
 *
 * @param shipped what production has, in order
 * @param pending what it is to get, in order
 * @param refusal why Prisma would deploy nothing of it; absent where it would
 */
public record Release(
        MigrationDirectory directory, List<Migration> shipped, List<Migration> pending, Optional<String> refusal) {
    public Release {
        shipped = List.copyOf(shipped);
        pending = List.copyOf(pending);
    }

    /** Production has all but the last, or nothing at all where there is only one. */
    public static Release ofLast(MigrationDirectory directory) {
        return cut(directory, directory.migrations().size() - 1);
    }

    /**
     * Production has that migration and all before it.
     *
     * @param place where somebody wrote the name, for messages
     * @throws UsageException if there is no such migration
     */
    public static Release behind(MigrationDirectory directory, String name, String place) {
        List<String> names = names(directory);
        if (!names.contains(name)) {
            throw new UsageException(place + " is '" + name + "', and there is no such migration in '" + directory
                    + "'. Name the newest one that production has: " + some(names) + ".");
        }
        return cut(directory, names.indexOf(name) + 1);
    }

    /** A database like production has that history, and Prisma decides what it deploys onto it. */
    public static Release onto(MigrationDirectory directory, PrismaVersion version, LiveHistory history) {
        PrismaForecast forecast =
                HistoryEvaluation.evaluate(directory, version, history).prisma();
        if (forecast.deploy().exitCode() != 0) {
            return new Release(directory, directory.migrations(), List.of(), Optional.of(forecast.sentence()));
        }
        Map<Boolean, List<Migration>> runs = directory.migrations().stream()
                .collect(Collectors.partitioningBy(migration -> forecast.runs().contains(migration.name())));
        return new Release(
                directory, runs.getOrDefault(false, List.of()), runs.getOrDefault(true, List.of()), Optional.empty());
    }

    private static Release cut(MigrationDirectory directory, int at) {
        List<Migration> all = directory.migrations();
        return new Release(directory, all.subList(0, at), all.subList(at, all.size()), Optional.empty());
    }

    private static List<String> names(MigrationDirectory directory) {
        return directory.migrations().stream().map(Migration::name).toList();
    }

    private static String some(List<String> names) {
        int shown = 5;
        List<String> last = new ArrayList<>(names.subList(Math.max(0, names.size() - shown), names.size()));
        return last.stream().collect(Collectors.joining(", ", names.size() > shown ? "…, " : "", ""));
    }
}
