package io.neonhub.ci.report;

import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.schema.QualifiedName;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the page's template may ask. */
public final class PageWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    PageWords() {}

    public String sentence(Report report) {
        return Wording.sentence(report);
    }

    public String outcome(Suite suite) {
        return Wording.outcome(suite);
    }

    public String heading(Severity severity) {
        return Wording.heading(severity);
    }

    public String counted(long count, String noun) {
        return Wording.counted(count, noun);
    }

    public String seconds(Duration duration) {
        return Wording.seconds(duration);
    }

    public String time(Instant instant) {
        return TIME.format(instant);
    }

    public List<Severity> severities() {
        return List.of(Severity.values());
    }

    public List<Remedy.Part> parts(String remedy) {
        return Remedy.parts(remedy);
    }

    public String noun(long count, String noun) {
        return count == 1 ? noun : noun + "s";
    }

    /** Tables of the schema public go by their name alone. */
    public String table(QualifiedName table) {
        return table.schema().equals("public") ? table.name() : table.toString();
    }

    /** The class of a line of the timeline. */
    public String tone(MigrationStep step) {
        return step.severity().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("good");
    }

    /** How long a migration ran, in percent of the longest. */
    public long share(MigrationStep step, Report report) {
        return 100
                * millis(step)
                / Math.max(
                        1,
                        report.migrations().stream()
                                .mapToLong(PageWords::millis)
                                .max()
                                .orElse(1));
    }

    private static long millis(MigrationStep step) {
        return step.duration().orElse(Duration.ZERO).toMillis();
    }
}
