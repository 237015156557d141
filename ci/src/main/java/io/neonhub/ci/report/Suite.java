package io.neonhub.ci.report;

import io.neonhub.verification.finding.Finding;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Why nothing of it was run, where nothing was and one reason holds for all of it. */
    public Optional<String> notRunReason() {
        Set<String> reasons = notRun().keySet();
        return examined() || reasons.size() > 1
                ? Optional.empty()
                : reasons.stream().findFirst();
    }

    /** Single checks that were not run, under their reasons; empty where one reason holds for the whole suite. */
    public Map<String, List<Check>> leftOut() {
        return notRunReason().isPresent() ? Map.of() : notRun();
    }

    private Map<String, List<Check>> notRun() {
        return checks.stream()
                .filter(check -> check.reason().isPresent())
                .collect(Collectors.groupingBy(
                        check -> check.reason().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
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
