package io.neonhub.verification.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes a random text that a simple regular expression matches: literals, classes, groups, alternatives and
 * quantifiers. Of anything else it makes a text that doesn't match, which the server will refuse.
 */
final class RegexSample {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final String WORD = LETTERS + DIGITS;
    private static final String PRINTABLE = WORD + LETTERS.toUpperCase(Locale.ROOT) + "-_.@ ";
    private static final int EXTRA_REPEATS = 6;

    private final String pattern;
    private int position;

    private RegexSample(String pattern) {
        this.pattern = pattern;
    }

    static String of(String regex) {
        return new RegexSample(regex).alternatives();
    }

    static String ofLike(String pattern) {
        return pattern.replaceAll("(?<!\\\\)%", Fresh.text(EXTRA_REPEATS))
                .replaceAll("(?<!\\\\)_", "x")
                .replaceAll("\\\\(.)", "$1");
    }

    private String alternatives() {
        List<String> choices = new ArrayList<>(List.of(sequence()));
        while (take('|')) {
            choices.add(sequence());
        }
        return choices.get(random(choices.size()));
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (position < pattern.length() && peek() != '|' && peek() != ')') {
            int start = position;
            String once = atom();
            int end = position;
            int times = quantifier();
            for (int i = 0; i < times; i++) {
                // Read again: another random choice for every repetition.
                text.append(i == 0 ? once : new RegexSample(pattern.substring(start, end)).atom());
            }
        }
        return text.toString();
    }

    private String atom() {
        char c = next();
        return switch (c) {
            case '^', '$' -> "";
            case '.' -> pick(WORD);
            case '[' -> pick(bracket());
            case '(' -> group();
            case '\\' -> pick(escape(next()));
            default -> String.valueOf(c);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", position)) {
            position += 2;
        }
        String text = alternatives();
        take(')');
        return text;
    }

    private String bracket() {
        boolean negated = take('^');
        StringBuilder members = new StringBuilder();
        while (position < pattern.length() && (peek() != ']' || members.isEmpty())) {
            char c = next();
            if (c == '[' && take(':')) {
                members.append(named());
            } else if (c == '\\') {
                members.append(escape(next()));
            } else if (position + 1 < pattern.length() && peek() == '-' && pattern.charAt(position + 1) != ']') {
                position++;
                for (char last = next(); c <= last; c++) {
                    members.append(c);
                }
            } else {
                members.append(c);
            }
        }
        take(']');
        return negated ? PRINTABLE.replaceAll("[" + quoteClass(members) + "]", "") : members.toString();
    }

    /** {@code [:alpha:]} */
    private String named() {
        int end = pattern.indexOf(":]", position);
        String name = pattern.substring(position, Math.max(position, end));
        position = Math.max(position, end + 2);
        return switch (name) {
            case "digit", "xdigit" -> DIGITS;
            case "upper" -> LETTERS.toUpperCase(Locale.ROOT);
            case "space", "blank" -> " ";
            case "punct" -> ".,;!";
            default -> LETTERS;
        };
    }

    private static String escape(char c) {
        return switch (c) {
            case 'd' -> DIGITS;
            case 'w' -> WORD;
            case 's' -> " ";
            case 'D', 'S' -> LETTERS;
            case 'W' -> " -.";
            default -> String.valueOf(c);
        };
    }

    private int quantifier() {
        int times = 1;
        if (take('?')) {
            times = random(2);
        } else if (take('*')) {
            times = random(EXTRA_REPEATS);
        } else if (take('+')) {
            times = 1 + random(EXTRA_REPEATS);
        } else if (position + 1 < pattern.length()
                && peek() == '{'
                && Character.isDigit(pattern.charAt(position + 1))) {
            times = bounds();
        } else {
            return times;
        }
        take('?');
        return times;
    }

    /** <code>{2}</code>, <code>{2,}</code> or <code>{2,5}</code> */
    private int bounds() {
        int end = pattern.indexOf('}', position);
        String[] bounds = pattern.substring(position + 1, end).split(",", -1);
        position = end + 1;
        int least = Integer.parseInt(bounds[0]);
        if (bounds.length == 1) {
            return least;
        }
        int most = bounds[1].isEmpty() ? least + EXTRA_REPEATS : Integer.parseInt(bounds[1]);
        return least + random(most - least + 1);
    }

    private static String quoteClass(CharSequence members) {
        return members.toString().replaceAll("([\\[\\]\\\\^&-])", "\\\\$1");
    }

    private static String pick(String characters) {
        return characters.isEmpty() ? "" : String.valueOf(characters.charAt(random(characters.length())));
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    private boolean take(char expected) {
        boolean there = position < pattern.length() && peek() == expected;
        if (there) {
            position++;
        }
        return there;
    }

    private char peek() {
        return pattern.charAt(position);
    }

    private char next() {
        return position < pattern.length() ? pattern.charAt(position++) : ' ';
    }
}
