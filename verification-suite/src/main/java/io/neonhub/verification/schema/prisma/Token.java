package io.neonhub.verification.schema.prisma;

/**
 * A token of schema.prisma.
 *
 * @param text as written; of a string its value
 * @param firstOnLine whether only white space and comments stand before it on its line
 */
record Token(Kind kind, String text, Position at, boolean firstOnLine) {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        /** One of {@code { } [ ] ( ) : , . ? =}, {@code @} and {@code @@}. */
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    /** For messages. */
    String shown() {
        return switch (kind) {
            case STRING -> "the string \"" + text + "\"";
            case END -> "the end of the file";
            default -> "'" + text + "'";
        };
    }
}
