package io.neonhub.ci;

import io.neonhub.ci.launch.Pass;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out a task: runs its suites, prints the outcome, writes the report. */
record Judgement(Surroundings surroundings) {

    /** Returns the exit code. */
    int run(Task task) {
        Progress progress = new Progress(surroundings.err(), new Style(surroundings.coloured()));
        Instant start = surroundings.clock().instant();
        try {
            ReportFolder folder = ReportFolder.emptied(task.report());
            Report report = judge(task, start, progress);
            folder.write(report);
            new ResultTree(surroundings.out(), new Style(surroundings.coloured())).print(report, folder);
            Annotations.of(surroundings).ifPresent(it -> it.print(report));
            return report.exitCode();
        } catch (EnvironmentException e) {
            surroundings.err().println(e.getMessage());
            return Failure.Kind.ENVIRONMENT.exitCode();
        }
    }

    private Report judge(Task task, Instant start, Progress progress) {
        try {
            Optional<Schema> declared = task.reader().declared();
            Inputs inputs = task.reader().inputs();
            progress.begins(task, inputs);
            task.before().run();
            RunResult result = new SuiteRun(
                            task.suites(),
                            configuration(task, task.configuration()),
                            passes(task),
                            surroundings.clock(),
                            progress::finished)
                    .run();
            return report(task, start, Optional.of(inputs), declared, result);
        } catch (UsageException e) {
            return unjudged(task, start, Failure.of(e));
        } catch (EnvironmentException e) {
            return unjudged(task, start, Failure.of(e));
        } catch (RuntimeException | Error defect) {
            return unjudged(task, start, Failure.unexpected(defect));
        }
    }

    private static List<Pass> passes(Task task) {
        return task.passes().stream()
                .map(pass -> new Pass(
                        pass.when(), pass.database(), pass.suites(), configuration(task, pass.configuration())))
                .toList();
    }

    /** What a pass says of the sources wins. */
    private static Map<String, String> configuration(Task task, Map<String, String> own) {
        Map<String, String> all = new HashMap<>(task.reader().sources().configuration());
        all.putAll(own);
        return all;
    }

    private Report unjudged(Task task, Instant start, Failure failure) {
        RunResult nothing = new RunResult(
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(failure));
        return report(task, start, Optional.empty(), Optional.empty(), nothing);
    }

    private Report report(
            Task task, Instant start, Optional<Inputs> inputs, Optional<Schema> declared, RunResult result) {
        return new Report(
                task.command(),
                start,
                Duration.between(start, surroundings.clock().instant()),
                inputs,
                result.target(),
                result.suites(),
                result.migrations(),
                result.replayedOn(),
                result.prisma(),
                result.drift(),
                result.figures(),
                declared,
                result.failure());
    }
}
