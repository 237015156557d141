package io.neonhub.verification.schema.prisma;

/** A string in double quotes, on one line. */
final class StringLiteral {
    private static final int UNICODE_DIGITS = 4;

    private StringLiteral() {}

    /** Its value; the text stands behind the closing quote afterwards. */
    static String take(SourceText source) {
        Position start = source.position();
        StringBuilder value = new StringBuilder();
        source.take();
        while (source.peek() != '"') {
            if (source.atEnd() || source.peek() == '\n') {
                throw start.error("expected '\"' that ends this string, found the end of the line."
                        + " Write a line break inside a string as \\n.");
            }
            value.append(source.peek() == '\\' ? escape(source) : source.take());
        }
        source.take();
        return value.toString();
    }

    private static String escape(SourceText source) {
        Position start = source.position();
        source.take();
        String letter = source.atEnd() ? "" : source.take();
        return switch (letter) {
            case "\\", "\"", "/" -> letter;
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "b" -> "\b";
            case "f" -> "\f";
            case "u" -> unicode(source, start);
            default ->
                throw start.error(
                        "unknown escape '\\" + letter
                                + "' in a string. Write \\\\ for a backslash; known are \\\\ \\\" \\n \\r \\t and \\u with 4 hex digits.");
        };
    }

    /** A UTF-16 unit: pairs of them meet in the finished string. */
    private static String unicode(SourceText source, Position start) {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < UNICODE_DIGITS && Character.digit(source.peek(), 16) >= 0) {
            digits.append(source.take());
        }
        if (digits.length() < UNICODE_DIGITS) {
            throw start.error("expected 4 hex digits after '\\u', as in \\u00e9.");
        }
        return String.valueOf((char) Integer.parseInt(digits.toString(), 16));
    }
}
