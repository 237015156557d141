package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.ColumnType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * A constant point in time as PostgreSQL prints it with time zone UTC. A type without a zone ignores the offset that is
 * written; {@code time with time zone} keeps it.
 */
final class DateTimeLiteral {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter();
    private static final DateTimeFormatter OFFSET =
            new DateTimeFormatterBuilder().appendOffset("+HH:mm", "+00").toFormatter();
    private static final Duration HALF_A_MICROSECOND = Duration.ofNanos(500);

    private DateTimeLiteral() {}

    static String of(Value value, ColumnType type) {
        OffsetDateTime written = parse(value);
        LocalDateTime local = written.toLocalDateTime();
        String name = type.name();
        if (name.equals("date")) {
            return local.format(DATE);
        }
        boolean zone = name.endsWith("with time zone");
        if (name.startsWith("timestamp")) {
            return zone
                    ? written.withOffsetSameInstant(ZoneOffset.UTC).format(DATE_TIME) + "+00"
                    : local.format(DATE_TIME);
        }
        return local.format(TIME) + (zone ? written.format(OFFSET) : "");
    }

    /** Rounded to microseconds, as PostgreSQL rounds. */
    private static OffsetDateTime parse(Value value) {
        try {
            return OffsetDateTime.parse(value.text()).plus(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException e) {
            throw value.at()
                    .error("expected a date and time as in \"2024-01-31T00:00:00Z\" as the default, found "
                            + value.shown() + ".");
        }
    }
}
