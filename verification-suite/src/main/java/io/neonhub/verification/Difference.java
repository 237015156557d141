package io.neonhub.verification;

/** Says how two texts differ; of long ones it shows the part where they begin to. */
final class Difference {
    private static final int SHOWN = 80;
    private static final int BEFORE = 20;

    private Difference() {}

    /** {@code 'a', expected 'b'} */
    static String between(String actual, String expected) {
        int first = 0;
        while (first < Math.min(actual.length(), expected.length()) && actual.charAt(first) == expected.charAt(first)) {
            first++;
        }
        return around(actual, first) + ", expected " + around(expected, first);
    }

    private static String around(String text, int position) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int start = Math.max(0, Math.min(position - BEFORE, text.length() - SHOWN));
        int end = Math.min(text.length(), start + SHOWN);
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "") + " ("
                + text.length() + " characters)";
    }
}
