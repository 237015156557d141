package io.neonhub.verification.badness;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.Tenth;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The proof that each check can fail, and that no other fails with it: NeonHub v3.0 as it should be, and the same
 * changed by one statement at a time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class BadDatabasesTest {
    /** The one case of these checks is no statement: {@code UnusableDatabaseTest}, {@code MigrationSafetyTest}, {@code SupportedVersionsTest} and {@code MigrationHistoryTest}. */
    private static final List<String> PROVEN_ELSEWHERE = List.of(
            "Migrations › run on an empty database, from the first to the last",
            "Migration safety › can be run on a database in use",
            "Migration history › waits for no deploy that is under way",
            "Connectivity › answers SELECT 1",
            "Connectivity › runs a PostgreSQL version that is supported");

    private final LauncherSession shared = LauncherFactory.openSession();
    private final Map<Map<String, String>, SortedMap<String, String>> good = new HashMap<>();

    @AfterAll
    void stopTheServer() {
        shared.close();
    }

    static List<BadDatabase> badDatabases() throws IOException {
        return Tenth.of(BadDatabase.all());
    }

    @Test
    void onTheGoodDatabaseNoCheckFailsAndOnlyWhatIsNotDeclaredIsLeftOut() {
        assertThat(good(Map.of()).entrySet())
                .filteredOn(entry -> !entry.getValue().startsWith("advice "))
                .containsExactly(
                        entry(
                                "Tables › have the enums that are declared",
                                "neither schema.prisma nor the database has an enum"),
                        entry("Tables › have the extensions that are declared", "schema.prisma declares no extension"));
    }

    @ParameterizedTest
    @MethodSource("badDatabases")
    void onlyTheNamedChecksFailWithTheirWholeMessages(BadDatabase bad) {
        assertThat(news(good(bad.configuration()), outcome(bad).messages())).isEqualTo(bad.expected());
    }

    @Test
    void everyCheckHasADatabaseOnWhichItFails() throws IOException {
        Set<String> proven = Stream.concat(
                        PROVEN_ELSEWHERE.stream(),
                        BadDatabase.all().stream().flatMap(bad -> bad.expected().keySet().stream()))
                .map(Checks::withoutInvocation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(proven).containsAll(Checks.all());
    }

    private SortedMap<String, String> good(Map<String, String> configuration) {
        return good.computeIfAbsent(configuration, it -> {
            Outcome outcome = Outcome.of(shared, it);
            assertThat(outcome.passed()).isPositive();
            return outcome.messages();
        });
    }

    /** Advice that the good database gets as well says nothing about what was changed. */
    private static SortedMap<String, String> news(SortedMap<String, String> good, SortedMap<String, String> messages) {
        SortedMap<String, String> news = new TreeMap<>();
        messages.forEach((check, message) -> {
            Set<String> known = paragraphs(good.getOrDefault(check, "")).collect(Collectors.toSet());
            String text = paragraphs(message).filter(it -> !known.contains(it)).collect(Collectors.joining("\n"));
            if (!text.isEmpty()) {
                news.put(check, text);
            }
        });
        return news;
    }

    /** A finding each: a line, and the indented ones after it. */
    private static Stream<String> paragraphs(String message) {
        return Arrays.stream(message.split("\n(?! )"));
    }

    private Outcome outcome(BadDatabase bad) {
        Map<String, String> configuration = new HashMap<>(bad.configuration());
        configuration.put("neonhub.seed", bad.file().toString());
        if (!bad.needsItsOwnServer()) {
            return Outcome.of(shared, configuration);
        }
        try (LauncherSession own = LauncherFactory.openSession()) {
            return Outcome.of(own, configuration);
        }
    }
}
