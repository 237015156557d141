package io.neonhub.ci.report;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.schema.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a run has to tell. Immutable.
 *
 * @param command which one it was: {@code gate}, {@code status}, {@code drift}, …
 * @param inputs absent where they could not be read; {@code failure} says why
 * @param target absent where no server came up
 * @param migrations the timeline of the replay, and what the history says of each
 * @param replayedOn the day of the replay that a target was compared with; absent where none was
 * @param prisma what Prisma itself would say of the history; absent where none was read
 * @param drift where two views of the schema differ; a gate compares no target
 * @param figures what was counted and measured of a target in use
 * @param declared the tables that schema.prisma stands for; absent where it could not be read
 * @param failure why the run could not judge; absent otherwise
 */
public record Report(
        String command,
        Instant startedAt,
        Duration duration,
        Optional<Inputs> inputs,
        Optional<Target> target,
        List<Suite> suites,
        List<MigrationStep> migrations,
        Optional<LocalDate> replayedOn,
        Optional<String> prisma,
        List<Drift> drift,
        List<Figure> figures,
        Optional<Schema> declared,
        Optional<Failure> failure) {
    public Report {
        suites = List.copyOf(suites);
        migrations = List.copyOf(migrations);
        drift = List.copyOf(drift);
        figures = List.copyOf(figures);
    }

    /** A check that blocks beats everything: what is known to be wrong stays wrong, whatever else could not be seen. */
    public Verdict verdict() {
        if (suites.stream().anyMatch(Suite::blocks)) {
            return Verdict.STOP;
        }
        return failure.isPresent() ? Verdict.ERROR : Verdict.GO;
    }

    /** The exit code of the process, from 0 to 3. */
    public int exitCode() {
        return switch (verdict()) {
            case GO -> 0;
            case STOP -> 1;
            case ERROR -> failure.orElseThrow().kind().exitCode();
        };
    }

    public long count(Status status) {
        return suites.stream().mapToLong(suite -> suite.count(status)).sum();
    }

    /** Each finding once, however many checks have it. */
    public List<Finding> findings(Severity severity) {
        return suites.stream()
                .flatMap(suite -> suite.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .distinct()
                .toList();
    }
}
