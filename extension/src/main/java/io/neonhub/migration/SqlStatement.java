package io.neonhub.migration;

import java.util.Locale;

/**
 * One statement of a script.
 *
 * @param start offset of its first word; comments before it do not belong to it
 * @param end offset behind its last character, without the semicolon
 * @param text what stands between the two
 */
public record SqlStatement(int start, int end, String text) {
    private static final int SHOWN = 200;

    /** Whether its first words are these, in any case and with any white space between them. */
    public boolean beginsWith(String words) {
        return (oneLine(Math.min(text.length(), 100)).toUpperCase(Locale.ROOT) + " ").startsWith(words + " ");
    }

    /** Whether it is BEGIN or START TRANSACTION. */
    public boolean beginsTransaction() {
        return beginsWith("BEGIN") || beginsWith("START TRANSACTION");
    }

    /** Whether what was done so far survives a later failure. */
    public boolean commits() {
        return beginsWith("COMMIT") || beginsWith("END");
    }

    /** For people: on one line, no longer than a few lines of a terminal, and without passwords. */
    public String shortened() {
        String line = PasswordLiteral.hidden(oneLine(text.length()));
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " …";
    }

    private String oneLine(int length) {
        return text.substring(0, length).replaceAll("\\s+", " ");
    }

    /** The line of a text, counted from 1, on which that offset lies. */
    public static int line(String text, int offset) {
        return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }
}
