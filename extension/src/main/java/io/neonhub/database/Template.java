package io.neonhub.database;

import io.neonhub.migration.AppliedMigration;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A migrated database that is only ever cloned.
 *
 * @param built the day on which its migrations ran
 * @param used the last day on which somebody asked for it
 * @param migrations what was applied to it, in order
 */
record Template(String name, LocalDate built, LocalDate used, List<AppliedMigration> migrations) {
    private static final String FIRST_LINE = "NeonHub template, built on ";
    private static final String USED = ", last used on ";
    private static final String DAY = "\\d{4}-[01]\\d-[0-3]\\d";
    private static final String UNIT = " ms ";
    private static final Pattern FIRST = Pattern.compile(FIRST_LINE + "(" + DAY + ")" + USED + "(" + DAY + ")");
    private static final Pattern MIGRATION = Pattern.compile("\\d{1,15}" + UNIT + ".+");

    /** What the database's comment says, which every session of the server can read. */
    String comment() {
        return migrations.stream()
                .map(migration -> migration.duration().toMillis() + UNIT + migration.name())
                .collect(Collectors.joining("\n", FIRST_LINE + built + USED + used + "\n", ""));
    }

    /** Reads what {@link #comment()} wrote; empty when somebody wrote something else. */
    static Optional<Template> read(String name, @Nullable String comment) {
        List<String> lines = comment == null ? List.of("") : comment.lines().toList();
        Matcher first = FIRST.matcher(lines.get(0));
        if (!first.matches()
                || !lines.stream()
                        .skip(1)
                        .allMatch(line -> MIGRATION.matcher(line).matches())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Template(
                    name,
                    LocalDate.parse(first.group(1)),
                    LocalDate.parse(first.group(2)),
                    lines.stream().skip(1).map(Template::migration).toList()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static AppliedMigration migration(String line) {
        String[] parts = line.split(UNIT, 2);
        return new AppliedMigration(parts[1], Duration.ofMillis(Long.parseLong(parts[0])));
    }

    /** How far that day is from the last one on which it was used. */
    long daysFrom(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(used, day));
    }

    Template usedOn(LocalDate day) {
        return new Template(name, built, day, migrations);
    }
}
