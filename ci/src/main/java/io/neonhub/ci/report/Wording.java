package io.neonhub.ci.report;

import io.neonhub.verification.finding.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The phrases that terminal, summary and page share. */
public final class Wording {

    private Wording() {}

    /** The verdict in one sentence. */
    public static String sentence(Report report) {
        return switch (report.verdict()) {
            case GO -> "Nothing blocks a release: " + checks(report) + ".";
            case STOP -> "Do not release: " + blocking(report) + " of " + checks(report) + " failed.";
            case ERROR -> judged(report);
        };
    }

    private static String judged(Report report) {
        return report.count(Status.PASSED) == 0
                ? "Nothing could be judged."
                : "Only " + checks(report) + " could be judged.";
    }

    private static long blocking(Report report) {
        return report.count(Status.FAILED) + report.count(Status.ERROR);
    }

    private static String checks(Report report) {
        long examined = report.suites().stream().filter(Suite::examined).count();
        long checks = report.suites().stream()
                .mapToLong(suite -> suite.checks().size())
                .sum();
        return counted(checks - report.count(Status.NOT_RUN), "check") + " in " + counted(examined, "suite");
    }

    /** What became of a suite: {@code 8 passed, 1 failed}. */
    public static String outcome(Suite suite) {
        return suite.notRunReason().map(reason -> "not run: " + reason).orElseGet(() -> counts(suite));
    }

    private static String counts(Suite suite) {
        List<String> parts = new ArrayList<>();
        add(parts, suite.count(Status.PASSED), "passed");
        add(parts, suite.count(Status.FAILED), "failed");
        add(parts, suite.count(Status.ERROR), "broke");
        add(parts, suite.count(Status.NOT_RUN), "not run");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    public static String heading(Severity severity) {
        return switch (severity) {
            case STOP -> "What blocks";
            case WARNING -> "What a human must decide";
            case ADVICE -> "Advice";
        };
    }

    /** {@code 1 check}, {@code 2 checks}. */
    public static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code 340 ms} below one second, {@code 4.2 s} from there on. */
    public static String seconds(Duration duration) {
        return duration.toMillis() < 1000
                ? duration.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
