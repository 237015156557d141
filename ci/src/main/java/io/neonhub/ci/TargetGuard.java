package io.neonhub.ci;

import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Makes sure that the database is the one that is meant, before anybody connects to it. */
final class TargetGuard {
    private static final Set<String> PRODUCTION = Set.of("prod", "prd", "production", "live");

    @Option(
            names = "--expect-host",
            paramLabel = "HOST",
            description = "The host that the URL has to name; with another one nothing is looked at.")
    private Optional<String> host = Optional.empty();

    @Option(names = "--expect-database", paramLabel = "NAME", description = "The database that the URL has to name.")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--production-is-meant",
            description = "Looks at a database whose name, or whose host's, says prod, prd, production or live.")
    private boolean production;

    /** @throws UsageException if it is another one, or looks like production and nobody said that it is meant */
    void check(TargetDatabase target) {
        List<String> hosts = target.url().hosts().stream().map(it -> it.name()).toList();
        host.filter(expected -> !hosts.stream().allMatch(expected::equalsIgnoreCase))
                .ifPresent(expected -> {
                    throw other("--expect-host", expected, "host", String.join(",", hosts));
                });
        database.filter(expected -> !expected.equals(target.name())).ifPresent(expected -> {
            throw other("--expect-database", expected, "database", target.name());
        });
        if (!production) {
            wordOfProduction(target.name()).ifPresent(word -> {
                throw looksLikeProduction("database", target.name(), word);
            });
            hosts.forEach(name -> wordOfProduction(name).ifPresent(word -> {
                throw looksLikeProduction("host", name, word);
            }));
        }
    }

    /** What was compared, in words; absent where nothing was expected. */
    Optional<String> expected() {
        String words = Stream.of(host.map(it -> "host " + it), database.map(it -> "database " + it))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(it -> !it.isEmpty());
    }

    private static Optional<String> wordOfProduction(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(PRODUCTION::contains)
                .findFirst();
    }

    private static UsageException other(String option, String expected, String what, String actual) {
        return new UsageException(option + " expects the " + what + " '" + expected + "', and the URL names '" + actual
                + "'. Nothing was looked at: correct one of them.");
    }

    private static UsageException looksLikeProduction(String what, String name, String word) {
        return new UsageException("The " + what + " '" + name + "' looks like production: its name says '" + word
                + "'. Nothing was looked at. If it is meant, add --production-is-meant.");
    }
}
