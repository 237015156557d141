package io.neonhub.ci.launch;

import io.neonhub.ci.report.Drift;
import io.neonhub.ci.report.Failure;
import io.neonhub.ci.report.Figure;
import io.neonhub.ci.report.MigrationStep;
import io.neonhub.ci.report.Suite;
import io.neonhub.ci.report.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run of suites came to.
 *
 * @param target absent where no suite got a database
 * @param replayedOn the day of the replay that a target was compared with
 * @param prisma what Prisma itself would say of the history; absent where none was read
 * @param failure why nothing, or not everything, could be judged
 */
public record RunResult(
        List<Suite> suites,
        Optional<Target> target,
        List<MigrationStep> migrations,
        Optional<LocalDate> replayedOn,
        Optional<String> prisma,
        List<Drift> drift,
        List<Figure> figures,
        Optional<Failure> failure) {

    /** With what suites came to that ran behind these; of what is told once, these have told it. */
    RunResult and(RunResult later) {
        return new RunResult(
                Stream.concat(suites.stream(), later.suites.stream()).toList(),
                target,
                migrations,
                replayedOn,
                prisma,
                drift,
                Stream.concat(figures.stream(), later.figures.stream()).toList(),
                failure.or(later::failure));
    }

    /** One that looked at nothing is no result. */
    RunResult examined() {
        if (failure.isPresent() || suites.stream().anyMatch(Suite::examined)) {
            return this;
        }
        Failure nothing = new Failure(
                Failure.Kind.ENVIRONMENT,
                suites.isEmpty()
                        ? "No suite was found on the class path, so nothing was examined."
                        : "Nothing was examined: no suite could run. The report says why for each.");
        return new RunResult(suites, target, migrations, replayedOn, prisma, drift, figures, Optional.of(nothing));
    }
}
