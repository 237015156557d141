package io.neonhub.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a script into its statements at the semicolons that end one: not those in quotes, dollar quotes, comments,
 * parentheses or in the body of a function between {@code BEGIN ATOMIC} and {@code END}. Made for one pass by one thread.
 */
public final class SqlScript {
    private final String text;
    private final List<SqlStatement> statements = new ArrayList<>();
    private int position;
    private int start = -1;
    private int end;
    private int parentheses;
    private int blocks;
    private String previousWord = "";

    private SqlScript(String text) {
        this.text = text;
    }

    /** Its statements, in their order. */
    public static List<SqlStatement> split(String text) {
        return new SqlScript(text).split();
    }

    private List<SqlStatement> split() {
        while (position < text.length()) {
            if (at("--")) {
                position = after("\n");
            } else if (at("/*")) {
                skipComment();
            } else if (Character.isWhitespace(text.charAt(position))) {
                position++;
            } else if (text.charAt(position) == ';' && parentheses == 0 && blocks == 0) {
                endStatement();
                position++;
            } else {
                token();
            }
        }
        endStatement();
        return List.copyOf(statements);
    }

    private void endStatement() {
        if (start >= 0) {
            statements.add(new SqlStatement(start, end, text.substring(start, end)));
        }
        start = -1;
        parentheses = 0;
        blocks = 0;
        previousWord = "";
    }

    private void token() {
        if (start < 0) {
            start = position;
        }
        char c = text.charAt(position);
        if (c == '\'') {
            skipQuoted(c, previousWord.equals("E") && isWordPart(text.charAt(position - 1)));
        } else if (c == '"') {
            skipQuoted(c, false);
        } else if (c == '$') {
            skipDollar();
        } else if (isWordStart(c)) {
            word();
        } else {
            parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            parentheses = Math.max(0, parentheses);
            position++;
        }
        end = position;
    }

    private void word() {
        int from = position;
        while (position < text.length() && isWordPart(text.charAt(position))) {
            position++;
        }
        String word = text.substring(from, position).toUpperCase(Locale.ROOT);
        if ((word.equals("ATOMIC") && previousWord.equals("BEGIN")) || (blocks > 0 && word.equals("CASE"))) {
            blocks++;
        } else if (blocks > 0 && word.equals("END")) {
            blocks--;
        }
        previousWord = word;
    }

    private void skipQuoted(char quote, boolean backslashEscapes) {
        for (position++; position < text.length(); position++) {
            char c = text.charAt(position);
            boolean doubled = c == quote && text.startsWith(String.valueOf(quote), position + 1);
            if (doubled || (c == '\\' && backslashEscapes)) {
                position++;
            } else if (c == quote) {
                position++;
                return;
            }
        }
        position = text.length();
    }

    /** Skips {@code $tag$ … $tag$}; a lone dollar, as in {@code $1}, is one character. */
    private void skipDollar() {
        int tag = position + 1;
        while (tag < text.length() && isWordPart(text.charAt(tag)) && text.charAt(tag) != '$') {
            tag++;
        }
        boolean opens = tag < text.length() && text.charAt(tag) == '$' && !Character.isDigit(text.charAt(position + 1));
        if (!opens) {
            position++;
            return;
        }
        String delimiter = text.substring(position, tag + 1);
        position = tag + 1;
        position = after(delimiter);
    }

    private void skipComment() {
        int depth = 0;
        do {
            boolean opens = at("/*");
            boolean closes = at("*/");
            depth += opens ? 1 : closes ? -1 : 0;
            position += opens || closes ? 2 : 1;
        } while (depth > 0 && position < text.length());
    }

    private boolean at(String expected) {
        return text.startsWith(expected, position);
    }

    private int after(String delimiter) {
        int found = text.indexOf(delimiter, position);
        return found < 0 ? text.length() : found + delimiter.length();
    }

    private static boolean isWordStart(char c) {
        return c == '_' || c >= 128 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || c == '$' || (c >= '0' && c <= '9');
    }
}
