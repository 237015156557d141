package io.neonhub.verification.figures;

import java.util.List;
import java.util.Locale;

/** Prints a value with its unit, so that people can compare two at a glance. */
public final class Quantity {
    private static final List<String> BYTES = List.of("bytes", "kB", "MB", "GB", "TB");
    private static final int STEP = 1024;
    private static final double SECOND = 1000;

    private Quantity() {}

    /** {@code 1.2 GB}, {@code 350 ms}, {@code 99.1 %}, {@code 12}. */
    public static String of(double value, String unit) {
        return switch (unit) {
            case "bytes" -> bytes(value);
            case "ms" -> value < SECOND ? rounded(value, 0) + " ms" : rounded(value / SECOND, 1) + " s";
            case "%" -> rounded(value, 1) + " %";
            default -> rounded(value, 0);
        };
    }

    private static String bytes(double value) {
        int unit = 0;
        double left = value;
        while (left >= STEP && unit < BYTES.size() - 1) {
            left /= STEP;
            unit++;
        }
        return rounded(left, unit == 0 || left >= 10 ? 0 : 1) + " " + BYTES.get(unit);
    }

    private static String rounded(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
