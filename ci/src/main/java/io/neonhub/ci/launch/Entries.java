package io.neonhub.ci.launch;

import io.neonhub.ci.report.Drift;
import io.neonhub.ci.report.Figure;
import io.neonhub.ci.report.MigrationStep;
import io.neonhub.ci.report.Target;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The report entries that suites and the extension publish through JUnit's {@code TestReporter}. One entry is one fact:
 *
 * <ul>
 *   <li>a finding of a check that passes: {@code neonhub.severity} ({@code warning}, {@code advice}),
 *       {@code neonhub.subject}, {@code neonhub.problem}, {@code neonhub.remedy}
 *   <li>what proves what a check says: {@code neonhub.evidence}, a sentence
 *   <li>the server, once or more: {@code neonhub.server} (its description), {@code neonhub.server.version},
 *       {@code neonhub.server.host}, {@code neonhub.server.database}, {@code neonhub.server.pooled}
 *   <li>a migration, one entry each, in the order of the replay: {@code neonhub.migration} (its name),
 *       {@code neonhub.migration.state}, {@code neonhub.migration.millis}, or, of its history, {@code
 *       neonhub.migration.severity} and {@code neonhub.migration.detail}
 *   <li>the day of the replay that a target was compared with: {@code neonhub.replayed-on}
 *   <li>what Prisma itself would say of the history: {@code neonhub.history.prisma}
 *   <li>a difference between two views of a schema, one entry each: {@code neonhub.drift} (its kind),
 *       {@code neonhub.drift.between}, {@code neonhub.drift.change}, {@code neonhub.drift.severity},
 *       {@code neonhub.drift.object}, {@code neonhub.drift.expected}, {@code neonhub.drift.actual},
 *       {@code neonhub.drift.seen-by-prisma}
 *   <li>a figure, one entry each: {@code neonhub.figure} (its name), {@code neonhub.figure.subject},
 *       {@code neonhub.figure.unit}, {@code neonhub.figure.value}, {@code neonhub.figure.baseline}
 * </ul>
 *
 * Entries that carry none of these are somebody else's and are left alone.
 */
final class Entries {

    private Entries() {}

    static Optional<Finding> finding(Map<String, String> entry) {
        return Optional.ofNullable(entry.get("neonhub.severity"))
                .map(severity -> new Finding(
                        severity(severity),
                        entry.getOrDefault("neonhub.subject", ""),
                        entry.getOrDefault("neonhub.problem", ""),
                        entry.getOrDefault("neonhub.remedy", "")));
    }

    static Optional<String> evidence(Map<String, String> entry) {
        return Optional.ofNullable(entry.get("neonhub.evidence"));
    }

    static Optional<Target> target(Map<String, String> entry) {
        return Optional.ofNullable(entry.get("neonhub.server"))
                .map(server -> new Target(
                        server,
                        entry.getOrDefault("neonhub.server.version", ""),
                        Optional.ofNullable(entry.get("neonhub.server.host")),
                        Optional.ofNullable(entry.get("neonhub.server.database")),
                        Boolean.parseBoolean(entry.get("neonhub.server.pooled"))));
    }

    static Optional<MigrationStep> migration(Map<String, String> entry) {
        return Optional.ofNullable(entry.get("neonhub.migration"))
                .map(name -> new MigrationStep(
                        name,
                        entry.getOrDefault("neonhub.migration.state", "APPLIED"),
                        Optional.ofNullable(entry.get("neonhub.migration.severity"))
                                .map(Entries::severity),
                        Optional.ofNullable(entry.get("neonhub.migration.detail")),
                        millis(entry)));
    }

    static Optional<LocalDate> replayedOn(Map<String, String> entry) {
        return Optional.ofNullable(entry.get("neonhub.replayed-on")).map(LocalDate::parse);
    }

    static Optional<String> prisma(Map<String, String> entry) {
        return Optional.ofNullable(entry.get("neonhub.history.prisma"));
    }

    static Optional<Drift> drift(Map<String, String> entry) {
        return Optional.ofNullable(entry.get("neonhub.drift"))
                .map(kind -> new Drift(
                        kind,
                        entry.getOrDefault("neonhub.drift.between", ""),
                        entry.getOrDefault("neonhub.drift.change", ""),
                        severity(entry.getOrDefault("neonhub.drift.severity", "stop")),
                        entry.getOrDefault("neonhub.drift.object", ""),
                        entry.getOrDefault("neonhub.drift.expected", ""),
                        entry.getOrDefault("neonhub.drift.actual", ""),
                        Boolean.parseBoolean(entry.get("neonhub.drift.seen-by-prisma"))));
    }

    static Optional<Figure> figure(Map<String, String> entry) {
        return Optional.ofNullable(entry.get("neonhub.figure"))
                .map(name -> new Figure(
                        name,
                        entry.getOrDefault("neonhub.figure.subject", ""),
                        entry.getOrDefault("neonhub.figure.unit", ""),
                        Double.parseDouble(entry.getOrDefault("neonhub.figure.value", "0")),
                        Optional.ofNullable(entry.get("neonhub.figure.baseline"))
                                .map(Double::valueOf)));
    }

    private static Severity severity(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Optional<Duration> millis(Map<String, String> entry) {
        return Optional.ofNullable(entry.get("neonhub.migration.millis"))
                .map(Long::valueOf)
                .map(Duration::ofMillis);
    }
}
