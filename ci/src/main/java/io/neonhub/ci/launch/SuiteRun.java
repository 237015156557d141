package io.neonhub.ci.launch;

import io.neonhub.ci.report.Suite;
import io.neonhub.database.TestDatabase;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * One run of JUnit classes in a launcher session of its own, on as many threads as there are cores. Whatever the classes
 * keep in the session's store, a database server above all, is gone when {@link #run} returns, and also when the JVM is
 * told to end meanwhile.
 *
 * @param suites what to run
 * @param configuration JUnit configuration parameters; nothing else configures the run, neither system properties nor a
 *     {@code junit-platform.properties} on the class path
 * @param passes what to run behind them
 * @param finished is told every suite that is finished, one at a time
 */
public record SuiteRun(
        List<? extends DiscoverySelector> suites,
        Map<String, String> configuration,
        List<Pass> passes,
        Clock clock,
        Consumer<Suite> finished) {
    private static final Map<String, String> PARALLEL = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.mode.classes.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "dynamic",
            "junit.jupiter.execution.parallel.config.dynamic.factor", "1");

    /** One whose suites are all that runs. */
    public SuiteRun(
            List<? extends DiscoverySelector> suites,
            Map<String, String> configuration,
            Clock clock,
            Consumer<Suite> finished) {
        this(suites, configuration, List.of(), clock, finished);
    }

    public RunResult run() {
        try (InterruptibleSession session = new InterruptibleSession(LauncherFactory.openSession(launcherConfig()))) {
            RunResult result = run(session, suites, configuration, "");
            for (Pass pass : passes) {
                Optional<TestDatabase> left = session.left(pass.database());
                if (left.isPresent()) {
                    result = result.and(run(session, pass.suites(), onTarget(pass, left.get()), ", " + pass.when()));
                }
            }
            return result.examined();
        }
    }

    private static Map<String, String> onTarget(Pass pass, TestDatabase target) {
        Map<String, String> all = new HashMap<>(pass.configuration());
        all.put("neonhub.target.url", target.uri());
        return all;
    }

    private RunResult run(
            InterruptibleSession session,
            List<? extends DiscoverySelector> classes,
            Map<String, String> parameters,
            String when) {
        TestPlan plan = session.launcher().discover(request(classes, parameters));
        Recorder recorder = new Recorder(plan, clock, when, suite -> {
            if (!session.interrupted()) {
                finished.accept(suite);
            }
        });
        session.launcher().execute(plan, recorder);
        return recorder.result();
    }

    private static LauncherDiscoveryRequest request(
            List<? extends DiscoverySelector> classes, Map<String, String> parameters) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(classes)
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .enableImplicitConfigurationParameters(false)
                .configurationParameters(PARALLEL)
                .configurationParameters(parameters)
                .build();
    }

    private static LauncherConfig launcherConfig() {
        return LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
    }
}
