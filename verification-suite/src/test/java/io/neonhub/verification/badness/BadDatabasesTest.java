package io.neonhub.verification.badness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.BeforeAll;
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
    private final LauncherSession shared = LauncherFactory.openSession();
    private final SortedMap<String, String> good = new TreeMap<>();

    @BeforeAll
    void runTheSuitesOnTheGoodDatabase() {
        Outcome outcome = Outcome.of(shared, Map.of());
        assertThat(outcome.passed()).isPositive();
        good.putAll(outcome.messages());
    }

    @AfterAll
    void stopTheServer() {
        shared.close();
    }

    static List<BadDatabase> badDatabases() throws IOException {
        return BadDatabase.all();
    }

    @Test
    void onTheGoodDatabaseNoCheckFailsAndNoneIsLeftOut() {
        assertThat(good.values()).allSatisfy(message -> assertThat(message).startsWith("advice "));
    }

    @ParameterizedTest
    @MethodSource("badDatabases")
    void onlyTheNamedChecksFailWithTheirWholeMessages(BadDatabase bad) {
        assertThat(differences(outcome(bad).messages())).isEqualTo(bad.expected());
    }

    @Test
    void everyCheckHasADatabaseOnWhichItFails() throws IOException {
        Set<String> proven = BadDatabase.all().stream()
                .flatMap(bad -> bad.expected().keySet().stream())
                .map(Checks::withoutInvocation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(proven).containsAll(Checks.all());
    }

    /** Advice that the good database gets as well says nothing about what was changed. */
    private SortedMap<String, String> differences(SortedMap<String, String> messages) {
        SortedMap<String, String> differences = new TreeMap<>();
        messages.forEach((check, message) -> {
            Set<String> known = Set.of(good.getOrDefault(check, "").split("\n(?! )"));
            String news = Stream.of(message.split("\n(?! )"))
                    .filter(line -> !known.contains(line))
                    .collect(Collectors.joining("\n"));
            if (!news.isEmpty()) {
                differences.put(check, news);
            }
        });
        return differences;
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
