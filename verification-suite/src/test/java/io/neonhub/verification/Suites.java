package io.neonhub.verification;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs ready-made suites inside a test, as a build would. */
final class Suites {
    private Suites() {}

    static EngineExecutionResults run(Map<String, String> configuration, Class<?>... suites) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(Stream.of(suites).map(suite -> selectClass(suite)).toArray(DiscoverySelector[]::new))
                .configurationParameters(configuration)
                .execute();
    }

    /** What tests and classes failed with, in no particular order. */
    static List<Throwable> failures(EngineExecutionResults results) {
        return results.allEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow())
                .toList();
    }

    static List<String> messages(EngineExecutionResults results) {
        return failures(results).stream()
                .map(thrown -> String.valueOf(thrown.getMessage()))
                .toList();
    }
}
