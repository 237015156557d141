package io.neonhub.ci.launch;

import io.neonhub.ci.report.Check;
import io.neonhub.ci.report.Status;
import io.neonhub.ci.report.Suite;
import io.neonhub.verification.finding.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Turns the classes of a test plan and what became of their nodes into suites. A check is a test or an invocation of a
 * parameterised one; a container becomes a check of its own only where it failed itself.
 *
 * @param when what stands behind the name of each suite
 */
record SuiteAssembly(
        TestPlan plan, String when, Map<String, Outcome> outcomes, Map<String, List<Map<String, String>>> entries) {

    private static final Outcome NEVER_REACHED = new Outcome.Skipped("what prepares it failed");

    List<Suite> suites() {
        return plan.getRoots().stream()
                .flatMap(engine -> Stream.concat(
                        engineFailure(engine).stream(),
                        plan.getChildren(engine).stream().map(this::suite)))
                .toList();
    }

    Suite suite(TestIdentifier node) {
        Outcome outcome = outcomes.getOrDefault(node.getUniqueId(), NEVER_REACHED);
        List<Check> checks = checks(node, "", NEVER_REACHED);
        return new Suite(
                node.getDisplayName() + when,
                outcome.elapsed(),
                checks.isEmpty() ? List.of(examinedNothing(node)) : checks);
    }

    /** An engine that fails as a whole has no suites to show it on. */
    private Optional<Suite> engineFailure(TestIdentifier engine) {
        Outcome outcome = outcomes.getOrDefault(engine.getUniqueId(), NEVER_REACHED);
        return outcome.failure()
                .map(thrown -> new Suite(
                        engine.getDisplayName(),
                        outcome.elapsed(),
                        List.of(check(engine, "starting the suites", outcome))));
    }

    private List<Check> checks(TestIdentifier node, String name, Outcome parent) {
        Outcome outcome = outcomes.getOrDefault(node.getUniqueId(), parent);
        if (node.isTest()) {
            return List.of(check(node, name, outcome));
        }
        List<Check> checks = new ArrayList<>();
        String ownName = name.isEmpty() ? "preparation" : name;
        Outcome forChildren = outcome.notRunReason().isPresent() ? outcome : NEVER_REACHED;
        outcome.failure().ifPresent(thrown -> checks.add(check(node, ownName, outcome)));
        plan.getChildren(node).forEach(child -> checks.addAll(checks(child, join(name, child), forChildren)));
        if (checks.isEmpty()) {
            outcome.notRunReason().ifPresent(reason -> checks.add(Check.notRun(ownName, reason)));
        }
        return checks;
    }

    private static String join(String parent, TestIdentifier child) {
        return parent.isEmpty() ? child.getDisplayName() : parent + " › " + child.getDisplayName();
    }

    private Check check(TestIdentifier node, String name, Outcome outcome) {
        return judged(node, name, outcome).with(evidence(node));
    }

    private List<String> evidence(TestIdentifier node) {
        return entries.getOrDefault(node.getUniqueId(), List.of()).stream()
                .flatMap(entry -> Entries.evidence(entry).stream())
                .toList();
    }

    private Check judged(TestIdentifier node, String name, Outcome outcome) {
        if (outcome.notRunReason().isPresent()) {
            return Check.notRun(name, outcome.notRunReason().get());
        }
        return outcome.failure()
                .map(thrown -> judged(name, outcome.elapsed(), Diagnosis.of(thrown, suiteOf(node), name)))
                .orElseGet(() -> new Check(name, Status.PASSED, outcome.elapsed(), Optional.empty(), published(node)));
    }

    private String suiteOf(TestIdentifier node) {
        return plan.getParent(node)
                .filter(parent -> !plan.getRoots().contains(parent))
                .map(this::suiteOf)
                .orElseGet(node::getDisplayName);
    }

    private static Check judged(String name, Duration elapsed, Diagnosis diagnosis) {
        if (diagnosis instanceof Diagnosis.Failed failed) {
            return new Check(name, Status.FAILED, elapsed, Optional.empty(), failed.findings());
        }
        if (diagnosis instanceof Diagnosis.Broken broken) {
            return new Check(name, Status.ERROR, elapsed, Optional.empty(), List.of(broken.finding()));
        }
        boolean unreplayable = diagnosis instanceof Diagnosis.Unreplayable;
        return Check.notRun(
                name, unreplayable ? "the migrations cannot be replayed" : "it could not look at the database");
    }

    private List<Finding> published(TestIdentifier node) {
        return entries.getOrDefault(node.getUniqueId(), List.of()).stream()
                .flatMap(entry -> Entries.finding(entry).stream())
                .toList();
    }

    private static Check examinedNothing(TestIdentifier suite) {
        Finding finding = Finding.stop(
                suite.getDisplayName(),
                "the suite examined nothing",
                "Check that --schema names the schema that was meant: a suite without checks proves nothing.");
        return new Check("examines something", Status.FAILED, Duration.ZERO, Optional.empty(), List.of(finding));
    }
}
