package io.neonhub.benchmark.work;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A session of JUnit in this JVM: test classes run in it one after the other, on servers that live as long as it does. */
final class JUnitSession implements AutoCloseable {
    private static final double NANOS_PER_MILLI = 1e6;

    private final LauncherSession session = LauncherFactory.openSession();
    private final Map<String, String> configuration;

    JUnitSession(Map<String, String> configuration) {
        this.configuration = configuration;
    }

    /** Runs a class, and returns what its tests reported under that name. */
    List<Double> run(Class<?> tests, String report) {
        Reports reports = new Reports(report);
        execute(tests, reports);
        if (reports.values.isEmpty()) {
            throw new IllegalStateException(tests.getName() + " reported no " + report);
        }
        return reports.values;
    }

    /** Runs a class, and returns how many milliseconds that took. */
    double millis(Class<?> tests) {
        long start = System.nanoTime();
        execute(tests, new Reports(""));
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private void execute(Class<?> tests, Reports reports) {
        session.getLauncher()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .configurationParameters(configuration)
                                .build(),
                        reports);
        reports.failure.ifPresent(failure -> {
            throw new IllegalStateException(tests.getName() + " failed", failure);
        });
    }

    @Override
    public void close() {
        session.close();
    }

    private static final class Reports implements TestExecutionListener {
        private final String name;
        private final List<Double> values = new ArrayList<>();
        private Optional<Throwable> failure = Optional.empty();

        Reports(String name) {
            this.name = name;
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            String value = entry.getKeyValuePairs().get(name);
            if (value != null) {
                values.add(Double.valueOf(value));
            }
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            failure = failure.or(result::getThrowable);
        }
    }
}
