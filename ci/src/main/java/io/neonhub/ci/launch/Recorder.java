package io.neonhub.ci.launch;

import io.neonhub.ci.report.Suite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes what happens to every node of a test plan, and announces each suite when it is finished. One for each run. Safe
 * for the several threads on which JUnit reports.
 */
final class Recorder implements TestExecutionListener {
    private final Clock clock;
    private final String when;
    private final Consumer<Suite> finished;
    private final Map<String, Instant> starts = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, List<Map<String, String>>> entries = new HashMap<>();
    private final List<Map<String, String>> allEntries = new ArrayList<>();
    private TestPlan plan;

    /** @param when what stands behind the name of each suite */
    Recorder(TestPlan plan, Clock clock, String when, Consumer<Suite> finished) {
        this.plan = plan;
        this.clock = clock;
        this.when = when;
        this.finished = finished;
    }

    @Override
    public synchronized void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public synchronized void executionStarted(TestIdentifier node) {
        starts.put(node.getUniqueId(), clock.instant());
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier node, String reason) {
        end(node, new Outcome.Skipped(reason));
    }

    @Override
    public synchronized void executionFinished(TestIdentifier node, TestExecutionResult result) {
        end(node, new Outcome.Finished(result, Duration.between(starts.get(node.getUniqueId()), clock.instant())));
    }

    @Override
    public synchronized void reportingEntryPublished(TestIdentifier node, ReportEntry entry) {
        entries.computeIfAbsent(node.getUniqueId(), id -> new ArrayList<>()).add(entry.getKeyValuePairs());
        allEntries.add(entry.getKeyValuePairs());
    }

    private void end(TestIdentifier node, Outcome outcome) {
        outcomes.put(node.getUniqueId(), outcome);
        if (plan.getParent(node).filter(plan.getRoots()::contains).isPresent()) {
            finished.accept(new SuiteAssembly(plan, when, outcomes, entries).suite(node));
        }
    }

    synchronized RunResult result() {
        return new ResultAssembly(outcomes, allEntries)
                .result(new SuiteAssembly(plan, when, outcomes, entries).suites());
    }
}
