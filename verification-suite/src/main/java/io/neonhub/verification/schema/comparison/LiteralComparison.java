package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.schema.ColumnType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Decides whether two constants are one value of a type: {@code 1.0} and {@code 1} are, as numbers. */
final class LiteralComparison {
    private static final Pattern NUMBER_TYPE =
            Pattern.compile("(smallint|integer|bigint|numeric|real|double precision)\\b.*");

    private static final Pattern ARRAY_ELEMENT =
            Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"|([^,{}\"\\s][^,{}\"]*+)", Pattern.DOTALL);

    /** As the server prints times, and as schema.prisma writes them. */
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][X]")
            .toFormatter();

    private LiteralComparison() {}

    static boolean same(ColumnType type, String one, String other) {
        return one.equals(other) || (type.array() ? sameArrays(type, one, other) : sameValues(type.name(), one, other));
    }

    private static boolean sameArrays(ColumnType type, String one, String other) {
        List<String> elements = elements(one);
        List<String> others = elements(other);
        return elements.size() == others.size()
                && IntStream.range(0, elements.size())
                        .allMatch(i -> sameValues(type.name(), elements.get(i), others.get(i)));
    }

    private static List<String> elements(String array) {
        List<String> elements = new ArrayList<>();
        Matcher matcher = ARRAY_ELEMENT.matcher(array);
        while (matcher.find()) {
            elements.add(matcher.group(1) == null ? matcher.group(2).strip() : unescape(matcher.group(1)));
        }
        return elements;
    }

    private static String unescape(String quoted) {
        return quoted.replaceAll("(?s)\\\\(.)", "$1");
    }

    private static boolean sameValues(String type, String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (NUMBER_TYPE.matcher(type).matches()) {
            return number(one).equals(number(other));
        }
        if (type.startsWith("json")) {
            Optional<String> json = JsonText.canonical(one);
            return json.isPresent() && json.equals(JsonText.canonical(other));
        }
        return type.startsWith("timestamp") && sameTimes(type.endsWith("with time zone"), one, other);
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros();
        } catch (NumberFormatException notFinite) {
            return text;
        }
    }

    /** A type without time zone ignores the offset of what is written into it. */
    private static boolean sameTimes(boolean withTimeZone, String one, String other) {
        try {
            TemporalAccessor time = DATE_TIME.parse(one);
            TemporalAccessor otherTime = DATE_TIME.parse(other);
            return withTimeZone
                    ? OffsetDateTime.from(time).isEqual(OffsetDateTime.from(otherTime))
                    : LocalDateTime.from(time).equals(LocalDateTime.from(otherTime));
        } catch (DateTimeParseException notATime) {
            return false;
        }
    }
}
