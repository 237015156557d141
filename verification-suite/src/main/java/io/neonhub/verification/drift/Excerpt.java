package io.neonhub.verification.drift;

/** Long text in one short line. */
final class Excerpt {
    private static final int SHOWN = 160;
    private static final int BEFORE = 30;

    private Excerpt() {}

    static String beginning(String text) {
        return cut(oneLine(text), 0);
    }

    /** The part of the text where it begins to differ from the other one. */
    static String difference(String text, String other) {
        String line = oneLine(text);
        String otherLine = oneLine(other);
        int first = 0;
        while (first < Math.min(line.length(), otherLine.length()) && line.charAt(first) == otherLine.charAt(first)) {
            first++;
        }
        return cut(line, Math.max(0, Math.min(first - BEFORE, line.length() - SHOWN)));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String cut(String line, int wanted) {
        if (line.length() <= SHOWN) {
            return line;
        }
        int start = boundary(line, wanted);
        int end = boundary(line, Math.min(line.length(), start + SHOWN));
        return (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "");
    }

    /** Not in the middle of an emoji. */
    private static int boundary(String line, int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }
}
