package io.neonhub.database.kept;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * What is known of a kept database when its test fails.
 *
 * @param id names it, eight hexadecimal digits
 * @param test whose it was
 * @param at when that failed, to the second
 */
public record KeptLabel(String id, String test, Instant at) {

    private static final int UNKNOWN = '\uFFFD';

    public static KeptLabel of(String test, Clock clock) {
        return new KeptLabel(
                HexFormat.of().toHexDigits(new SecureRandom().nextInt()),
                printable(test),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** A test's name may hold what neither PostgreSQL nor UTF-8 can. */
    private static String printable(String test) {
        return test.codePoints()
                .map(it -> Character.isISOControl(it) || Character.getType(it) == Character.SURROGATE ? UNKNOWN : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
