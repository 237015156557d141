package io.neonhub.verification.badness;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.verification.ReadyMadeSuites;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** What all ready-made suites said about one database: the message of each check that failed, and of each advice. */
final class Outcome implements TestExecutionListener {
    private final SortedMap<String, String> messages = Collections.synchronizedSortedMap(new TreeMap<>());
    private Optional<TestPlan> plan = Optional.empty();
    private int passed;

    static Outcome of(LauncherSession session, Map<String, String> configuration) {
        Outcome outcome = new Outcome();
        session.getLauncher()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(suites())
                                .configurationParameters(configuration)
                                .build(),
                        outcome);
        return outcome;
    }

    SortedMap<String, String> messages() {
        return messages;
    }

    int passed() {
        return passed;
    }

    private static ClassSelector[] suites() {
        return ReadyMadeSuites.all().stream().map(type -> selectClass(type)).toArray(ClassSelector[]::new);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = Optional.of(testPlan);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            synchronized (this) {
                passed += test.isTest() ? 1 : 0;
            }
            return;
        }
        messages.put(
                name(test),
                result.getThrowable()
                        .map(it -> String.valueOf(it.getMessage()))
                        .orElse("")
                        .strip());
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        messages.put(name(test), "not run: " + reason);
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        Map<String, String> pairs = entry.getKeyValuePairs();
        if (pairs.containsKey("neonhub.problem")) {
            String line = pairs.get("neonhub.severity") + " " + pairs.get("neonhub.subject") + ": "
                    + pairs.get("neonhub.problem") + "\n  → " + pairs.get("neonhub.remedy");
            messages.merge(
                    name(test),
                    line,
                    (a, b) -> Arrays.stream(new String[] {a, b}).sorted().collect(Collectors.joining("\n")));
        }
    }

    private String name(TestIdentifier test) {
        TestPlan tests = plan.orElseThrow();
        Deque<String> names = new ArrayDeque<>();
        Optional<TestIdentifier> at = Optional.of(test);
        while (at.isPresent() && at.get().getParentId().isPresent()) {
            names.addFirst(at.get().getDisplayName());
            at = tests.getParent(at.get());
        }
        return String.join(" › ", names);
    }
}
