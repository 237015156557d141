package io.neonhub.verification.rows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates, times and intervals to try, the plain ones first. */
final class TimeSamples {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FRESH = 20;

    private TimeSamples() {}

    static List<String> dates(Hints hints, boolean distinct) {
        List<String> samples = new ArrayList<>(List.of("now", "tomorrow", "yesterday", "2000-01-01", "2100-01-01"));
        for (String word : hints.words()) {
            Matcher date = DATE.matcher(word);
            if (date.lookingAt()) {
                LocalDate day = LocalDate.parse(date.group());
                samples.addAll(List.of(
                        word, day.plusDays(1).toString(), day.minusDays(1).toString()));
            }
        }
        return withFresh(samples, LocalDateTime::toString, distinct);
    }

    static List<String> times(boolean distinct) {
        return withFresh(
                List.of("12:00:00", "00:00:00", "23:59:59"),
                time -> time.toLocalTime().toString(),
                distinct);
    }

    static List<String> intervals(boolean distinct) {
        return withFresh(
                List.of("1 day", "0", "1 hour", "30 days", "1 year", "-1 day"),
                time -> time.toLocalTime().toSecondOfDay() + " seconds",
                distinct);
    }

    private static List<String> withFresh(List<String> plain, Function<LocalDateTime, String> form, boolean distinct) {
        List<String> fresh = IntStream.range(0, FRESH)
                .mapToObj(i -> form.apply(Fresh.time()))
                .toList();
        return distinct
                ? Stream.concat(fresh.stream(), plain.stream()).toList()
                : Stream.concat(plain.stream(), fresh.stream()).toList();
    }
}
