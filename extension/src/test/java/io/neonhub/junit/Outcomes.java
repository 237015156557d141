package io.neonhub.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What a person reads after a run: of each test, by the name of its method, {@code passed} or the message of its failure. */
record Outcomes(Map<String, String> byTest) {

    /** Runs the tests of a class one after the other, as their order says. */
    static Outcomes of(Class<?> type, Map<String, String> configuration) {
        Map<String, String> outcomes = new TreeMap<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .configurationParameter("neonhub.keep", "never")
                .configurationParameters(configuration)
                .execute()
                .testEvents()
                .finished()
                .stream()
                .forEach(event -> outcomes.put(
                        event.getTestDescriptor().getLegacyReportingName().replaceAll("\\(.*", ""),
                        message(event.getRequiredPayload(TestExecutionResult.class))));
        return new Outcomes(outcomes);
    }

    private static String message(TestExecutionResult result) {
        return result.getThrowable()
                .map(failure -> failure instanceof ParameterResolutionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure)
                .map(failure -> String.valueOf(failure.getMessage()))
                .orElse("passed");
    }

    /** Without what differs from run to run. */
    Outcomes without(UnaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>();
        byTest.forEach((test, message) -> changed.put(test, change.apply(message)));
        return new Outcomes(changed);
    }

    List<String> messages() {
        return List.copyOf(byTest.values());
    }
}
