package io.neonhub.migration;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The order in which Prisma applies migrations, which follows from the names of their folders alone.
 *
 * <p>Until 6.5 the engine sorts by bytes. From 6.6 on the command line sorts with JavaScript's {@code localeCompare},
 * which is Unicode's root collation: punctuation, then digits, then letters; accents and then case decide between names
 * that are otherwise equal. Java's own {@link java.text.Collator} follows other rules (it skips spaces and hyphens), so
 * they stand here, exactly for ASCII and accented Latin letters; other letters follow by code point.
 */
final class PrismaOrder {
    /** Unicode's root collation of ASCII; control characters that are no white space do not count. */
    private static final String ASCII =
            "\t\n\u000b\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

    private static final Comparator<String> BY_BYTES =
            Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private static final Comparator<String> BY_LOCALE = Comparator.comparing(PrismaOrder::letters, Arrays::compare)
            .thenComparing(PrismaOrder::accents, Arrays::compare)
            .thenComparing(PrismaOrder::cases, Arrays::compare)
            .thenComparing(BY_BYTES);

    private PrismaOrder() {}

    static Comparator<String> of(PrismaVersion version) {
        return version.ordersByBytes() ? BY_BYTES : BY_LOCALE;
    }

    private static int[] letters(String name) {
        return decomposed(name, c -> !isAccent(c))
                .map(c -> rank(Character.toLowerCase(c)))
                .toArray();
    }

    private static int rank(int letter) {
        return letter < 128 ? ASCII.indexOf(letter) : letter;
    }

    /** Each letter's accents behind a zero for the letter. */
    private static int[] accents(String name) {
        return decomposed(name, c -> true).map(c -> isAccent(c) ? c : 0).toArray();
    }

    /** A zero for a lower-case letter, a one for a capital. */
    private static int[] cases(String name) {
        return decomposed(name, c -> !isAccent(c))
                .map(c -> Character.isUpperCase(c) ? 1 : 0)
                .toArray();
    }

    private static IntStream decomposed(String name, IntPredicate wanted) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> c >= 128 || ASCII.indexOf(Character.toLowerCase(c)) >= 0)
                .filter(wanted);
    }

    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
