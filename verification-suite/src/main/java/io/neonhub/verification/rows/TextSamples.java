package io.neonhub.verification.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts to try, the plain ones first. */
final class TextSamples {
    private static final int RANDOM_LENGTH = 16;
    private static final int PER_SHAPE = 12;
    private static final int LONGEST_HINT = 100_000;
    private static final int EXHAUSTIVE_LENGTH = 2;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final String column;
    private final int limit;

    /** @param limit the most characters that the type holds */
    TextSamples(String column, int limit) {
        this.column = column;
        this.limit = limit;
    }

    List<String> all(Hints hints) {
        List<String> samples = new ArrayList<>(List.of(fresh()));
        hints.shapes().forEach(shape -> IntStream.range(0, PER_SHAPE).forEach(i -> samples.add(shape.sample())));
        hints.words().forEach(word -> samples.addAll(List.of(word, "x" + word + "x", word + "x", "x" + word)));
        hints.numbers().stream()
                .flatMap(number -> Stream.of(number.intValue(), number.intValue() + 1, number.intValue() - 1))
                .filter(length -> length >= 0 && length <= LONGEST_HINT)
                .forEach(length -> samples.add(Fresh.text(length)));
        samples.addAll(common());
        if (limit <= EXHAUSTIVE_LENGTH) {
            samples.addAll(everyShort());
        }
        return samples.stream()
                .filter(sample -> sample.length() <= limit)
                .distinct()
                .toList();
    }

    /** A text that no other row holds, begun with the column's name for whoever reads the row. */
    private String fresh() {
        String random = Fresh.text(Math.min(limit, RANDOM_LENGTH));
        return column.length() + 1 + RANDOM_LENGTH <= limit ? column + "-" + random : random;
    }

    private List<String> common() {
        String word = Fresh.text(Math.min(limit, RANDOM_LENGTH));
        return List.of(
                word,
                word.toUpperCase(Locale.ROOT),
                word.replaceAll("[0-9]", "x"),
                word.toUpperCase(Locale.ROOT).replaceAll("[0-9]", "X"),
                Fresh.digits(Math.min(limit, RANDOM_LENGTH)),
                word + "@neonhub.example",
                "https://neonhub.example/" + word,
                UUID.randomUUID().toString(),
                Fresh.time().toLocalDate().toString(),
                "+1" + Fresh.digits(10),
                "#" + Fresh.hex(3, ""),
                "{}",
                "en",
                "USD",
                "UTC",
                "");
    }

    private List<String> everyShort() {
        List<String> one = ALPHABET.chars().mapToObj(Character::toString).toList();
        return limit == 1
                ? one
                : one.stream().flatMap(a -> one.stream().map(b -> a + b)).toList();
    }
}
