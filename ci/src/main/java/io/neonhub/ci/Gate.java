package io.neonhub.ci;

import io.neonhub.ci.launch.RunResult;
import io.neonhub.ci.launch.SuiteRun;
import io.neonhub.ci.report.Failure;
import io.neonhub.ci.report.Inputs;
import io.neonhub.ci.report.Report;
import io.neonhub.ci.report.ReportFolder;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.verification.schema.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges migrations and a declared schema on a scratch server: runs the suites, prints the outcome, writes the report. */
record Gate(Surroundings surroundings) {

    /** Returns the exit code. */
    int run(GateOptions options) {
        Progress progress = new Progress(surroundings.err(), new Style(surroundings.coloured()));
        Instant start = surroundings.clock().instant();
        try {
            ReportFolder folder = ReportFolder.emptied(options.report());
            Report report = judge(options, start, progress);
            folder.write(report);
            new ResultTree(surroundings.out(), new Style(surroundings.coloured())).print(report, folder.page());
            return report.exitCode();
        } catch (EnvironmentException e) {
            surroundings.err().println(e.getMessage());
            return Failure.Kind.ENVIRONMENT.exitCode();
        }
    }

    private Report judge(GateOptions options, Instant start, Progress progress) {
        try {
            InputReader reader = new InputReader(options);
            Schema declared = reader.declared();
            Inputs inputs = reader.inputs();
            progress.begins(inputs);
            RunResult result = new SuiteRun(
                            surroundings.suites(), options.configuration(), surroundings.clock(), progress::finished)
                    .run();
            return report(start, Optional.of(inputs), Optional.of(declared), result);
        } catch (UsageException e) {
            return unjudged(start, Failure.of(e));
        } catch (EnvironmentException e) {
            return unjudged(start, Failure.of(e));
        } catch (RuntimeException | Error defect) {
            return unjudged(start, Failure.unexpected(defect));
        }
    }

    private Report unjudged(Instant start, Failure failure) {
        RunResult nothing = new RunResult(List.of(), Optional.empty(), List.of(), Optional.of(failure));
        return report(start, Optional.empty(), Optional.empty(), nothing);
    }

    private Report report(Instant start, Optional<Inputs> inputs, Optional<Schema> declared, RunResult result) {
        return new Report(
                start,
                Duration.between(start, surroundings.clock().instant()),
                inputs,
                result.target(),
                result.suites(),
                result.migrations(),
                declared,
                result.failure());
    }
}
