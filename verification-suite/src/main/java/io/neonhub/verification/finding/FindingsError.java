package io.neonhub.verification.finding;

import java.util.List;
import java.util.stream.Collectors;

/** A check failed: the database is wrong, and these findings say how. At least one finding. */
public final class FindingsError extends AssertionError {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    public FindingsError(List<Finding> findings) {
        super(findings.stream().map(Finding::text).collect(Collectors.joining(System.lineSeparator())));
        this.findings = List.copyOf(findings);
    }

    /** Fails unless there is nothing to say. */
    public static void throwIfAny(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new FindingsError(findings);
        }
    }

    public List<Finding> findings() {
        return findings;
    }
}
