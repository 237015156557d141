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
        Optional<Failure> failure) {}
