package io.neonhub.verification.rows;

import java.time.LocalDateTime;
import java.util.concurrent.ThreadLocalRandom;

/** Random values, so that rows of several sessions and of rows that stood before don't collide. */
final class Fresh {
    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final long SECONDS_IN_CENTURY = 3_155_760_000L;

    private Fresh() {}

    /** Lower-case letters and digits. */
    static String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    static String digits(int length) {
        return ThreadLocalRandom.current()
                .ints(length, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    static String bits(int length) {
        return digits(length).replaceAll("[02468]", "0").replaceAll("[13579]", "1");
    }

    /** Pairs of hexadecimal digits: {@code 0a:ff} for two and a colon. */
    static String hex(int bytes, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes; i++) {
            text.append(i == 0 ? "" : separator)
                    .append(String.format("%02x", ThreadLocalRandom.current().nextInt(256)));
        }
        return text.toString();
    }

    /** A second of this century. */
    static LocalDateTime time() {
        return LocalDateTime.of(2000, 1, 1, 0, 0)
                .plusSeconds(ThreadLocalRandom.current().nextLong(SECONDS_IN_CENTURY));
    }
}
