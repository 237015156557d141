package io.neonhub.benchmark.subject;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.verification.ReadyMadeSuites;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Ready-made suites, in a session of their own, one check after the other. */
public final class SuiteRun {
    private SuiteRun() {}

    /** Those of smoke, with configuration parameters, as {@code key=value}. */
    public static void main(String... arguments) {
        Map<String, String> configuration = new HashMap<>();
        Arrays.stream(arguments).map(it -> it.split("=", 2)).forEach(it -> configuration.put(it[0], it[1]));
        run(ReadyMadeSuites.smoke(), configuration);
        System.exit(0);
    }

    /**
     * Runs them.
     *
     * @throws IllegalStateException if a check fails
     */
    public static void run(List<Class<?>> suites, Map<String, String> configuration) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(suites.stream()
                                            .map(suite -> selectClass(suite))
                                            .toList())
                                    .configurationParameters(configuration)
                                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                                    .configurationParameter("neonhub.keep", "never")
                                    .build(),
                            summary);
        }
        summary.getSummary().getFailures().stream().findFirst().ifPresent(failure -> {
            throw new IllegalStateException(failure.getTestIdentifier().getDisplayName(), failure.getException());
        });
    }
}
