package io.neonhub.ci.launch;

import java.time.Duration;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;

/** How one node of the test plan ended. */
sealed interface Outcome {

    record Skipped(String reason) implements Outcome {}

    record Finished(TestExecutionResult result, Duration duration) implements Outcome {}

    /** What it threw, unless it only said that it cannot run here. */
    default Optional<Throwable> failure() {
        return this instanceof Finished finished && finished.result().getStatus() == TestExecutionResult.Status.FAILED
                ? finished.result().getThrowable()
                : Optional.empty();
    }

    /** Why it was left out, where it was. */
    default Optional<String> notRunReason() {
        if (this instanceof Skipped skipped) {
            return Optional.of(skipped.reason());
        }
        return this instanceof Finished finished && finished.result().getStatus() == TestExecutionResult.Status.ABORTED
                ? Optional.of(finished.result()
                        .getThrowable()
                        .map(Throwable::getMessage)
                        .orElse("it gave no reason"))
                : Optional.empty();
    }

    default Duration elapsed() {
        return this instanceof Finished finished ? finished.duration() : Duration.ZERO;
    }
}
