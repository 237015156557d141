package io.neonhub.ci.report;

import io.neonhub.verification.finding.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One check of a suite.
 *
 * @param name in the words of the suite; an invocation of a parameterised check follows its check: {@code a › b}
 * @param reason why it was not run; absent otherwise
 * @param findings what it found; a check that passed may carry warnings and advice
 * @param evidence what proves what it says, where it says it
 */
public record Check(
        String name,
        Status status,
        Duration duration,
        Optional<String> reason,
        List<Finding> findings,
        List<String> evidence) {
    public Check {
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
    }

    /** One that proves nothing but by itself. */
    public Check(String name, Status status, Duration duration, Optional<String> reason, List<Finding> findings) {
        this(name, status, duration, reason, findings, List.of());
    }

    public Check with(List<String> proof) {
        return new Check(name, status, duration, reason, findings, proof);
    }

    public static Check notRun(String name, String reason) {
        return new Check(name, Status.NOT_RUN, Duration.ZERO, Optional.of(reason), List.of());
    }

    /** Whether it blocks a release. */
    public boolean blocks() {
        return status == Status.FAILED || status == Status.ERROR;
    }
}
