package io.neonhub.ci.report;

import io.neonhub.verification.figures.Quantity;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.schema.QualifiedName;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    public SideBySide sides(Drift drift) {
        return SideBySide.of(drift.expected(), drift.actual());
    }

    /** What a change looks like, for those who do not see colours. */
    public String sign(String change) {
        return switch (change) {
            case "missing" -> "−";
            case "extra" -> "+";
            case "finding" -> "!";
            default -> "≠";
        };
    }

    public List<Figure> figuresOfTheWhole(Report report) {
        return Figures.ofTheWhole(report);
    }

    public Map<String, List<Figure>> figuresOfParts(Report report) {
        return Figures.ofParts(report);
    }

    public String quantity(double value, String unit) {
        return Quantity.of(value, unit);
    }

    /** How long the bar of a value is, in percent of the longest of its group. */
    public long length(double value, List<Figure> group) {
        double longest = group.stream()
                .mapToDouble(
                        figure -> Math.max(figure.value(), figure.baseline().orElse(0.0)))
                .max()
                .orElse(0);
        return longest == 0 ? 0 : Math.round(100 * value / longest);
    }

    private static long millis(MigrationStep step) {
        return step.duration().orElse(Duration.ZERO).toMillis();
    }
}
