package io.neonhub.ci.report;

import io.neonhub.verification.finding.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A suite and its checks, in their order. At least one check: one that examined nothing carries a failed one. */
public record Suite(String name, Duration duration, List<Check> checks) {
    public Suite {
        checks = List.copyOf(checks);
    }

    public long count(Status status) {
        return checks.stream().filter(check -> check.status() == status).count();
    }

    /** Whether at least one check looked at the database. */
    public boolean examined() {
        return checks.stream().anyMatch(check -> check.status() != Status.NOT_RUN);
    }

    /** Why nothing of it was run, where nothing was. */
    public Optional<String> notRunReason() {
        return examined()
                ? Optional.empty()
                : checks.stream().flatMap(check -> check.reason().stream()).findFirst();
    }

    public boolean blocks() {
        return checks.stream().anyMatch(Check::blocks);
    }

    public List<Check> blocking() {
        return checks.stream().filter(Check::blocks).toList();
    }

    public List<Finding> findings() {
        return checks.stream().flatMap(check -> check.findings().stream()).toList();
    }
}
