package io.neonhub.verification.integrity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** What became of a value that is another one now. */
enum Alteration {
    EMPTIED("is NULL in %s that had a value"),
    CUT("is cut short in %s"),
    LESS_PRECISE("is less precise in %s"),
    CHANGED("has another value in %s"),
    /** Nothing is lost by it. */
    FILLED("has a value in %s that had none");

    private static final Pattern TIME = Pattern.compile("\\d{4,}-\\d\\d-\\d\\d.*|\\d\\d:\\d\\d.*");
    private static final Pattern MIDNIGHT = Pattern.compile("\\d{4,}-\\d\\d-\\d\\d 00:00:00(\\+00)?");
    private static final int DAY = 10;
    private static final int UP_TO_MINUTES = 16;
    private static final BigDecimal FLOATING = new BigDecimal("0.000001");

    private final String words;

    Alteration(String words) {
        this.words = words;
    }

    /** Says it of so many rows. */
    String of(String rows) {
        return String.format(words, rows);
    }

    /** @param before and after differ */
    static Alteration between(Optional<String> before, Optional<String> after) {
        if (before.isEmpty()) {
            return FILLED;
        }
        if (after.isEmpty()) {
            return EMPTIED;
        }
        String then = before.get();
        String now = after.get();
        if (isRounded(then, now)) {
            return LESS_PRECISE;
        }
        return then.startsWith(now) && !now.isEmpty() ? CUT : CHANGED;
    }

    private static boolean isRounded(String then, String now) {
        if (TIME.matcher(then).matches() && TIME.matcher(now).matches()) {
            boolean isDay = MIDNIGHT.matcher(now).matches();
            int same = Math.min(isDay ? DAY : UP_TO_MINUTES, Math.min(then.length(), now.length()));
            return then.regionMatches(0, now, 0, same);
        }
        try {
            BigDecimal exact = new BigDecimal(then);
            BigDecimal rounded = new BigDecimal(now);
            return isRounded(exact, rounded) || isNear(exact, rounded);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isRounded(BigDecimal exact, BigDecimal rounded) {
        int scale = Math.max(0, rounded.stripTrailingZeros().scale());
        return scale < exact.stripTrailingZeros().scale()
                && exact.setScale(scale, RoundingMode.HALF_UP).compareTo(rounded) == 0;
    }

    /** As a number is that went through a coarser float. */
    private static boolean isNear(BigDecimal exact, BigDecimal rounded) {
        return exact.signum() != 0
                && exact.subtract(rounded).abs().compareTo(exact.abs().multiply(FLOATING)) < 0;
    }
}
