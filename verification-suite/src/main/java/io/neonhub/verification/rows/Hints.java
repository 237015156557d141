package io.neonhub.verification.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of CHECKs suggests trying. No attempt to understand them: whatever is made of a hint, the server decides.
 *
 * @param words string constants that aren't patterns
 * @param shapes regular expressions and LIKE patterns
 */
record Hints(List<String> words, List<Shape> shapes, List<BigDecimal> numbers) {
    private static final Pattern CONSTANT = Pattern.compile("(~~\\*?|~\\*?)?\\s*'((?:[^']|'')*)'");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$\"])-?\\d{1,18}(\\.\\d{1,18})?(?![\\w\"])");

    Hints {
        words = List.copyOf(words);
        shapes = List.copyOf(shapes);
        numbers = List.copyOf(numbers);
    }

    /** A pattern that some text must match. */
    record Shape(String pattern, boolean like) {
        String sample() {
            return like ? RegexSample.ofLike(pattern) : RegexSample.of(pattern);
        }
    }

    static Hints in(List<String> definitions) {
        List<String> words = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        for (String definition : definitions) {
            Matcher constants = CONSTANT.matcher(definition);
            while (constants.find()) {
                String constant = constants.group(2).replace("''", "'");
                if (constants.group(1) == null) {
                    words.add(constant);
                } else {
                    shapes.add(new Shape(constant, constants.group(1).startsWith("~~")));
                }
            }
            // '-1'::integer is how the server prints a negative number.
            String unquoted = CONSTANT.matcher(definition.replaceAll("'(-?[\\d.]+)'", " $1 "))
                    .replaceAll(" ");
            NUMBER.matcher(unquoted)
                    .results()
                    .map(it -> new BigDecimal(it.group()))
                    .forEach(numbers::add);
        }
        return new Hints(words, shapes, numbers);
    }
}
