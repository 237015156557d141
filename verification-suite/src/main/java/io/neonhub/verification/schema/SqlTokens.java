package io.neonhub.verification.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts SQL into tokens, as far as expressions and the outline of statements need it. Comments are left out. */
public final class SqlTokens {
    // Possessive, so that a long literal cannot exhaust the stack.
    private static final Pattern TOKEN = Pattern.compile("""
            (?<comment>--[^\\n]*+|/\\*.*?\\*/)\
            |(?<dollar>\\$(?<tag>(?:[\\p{L}_][\\p{L}\\p{N}_]*+)?)\\$.*?\\$\\k<tag>\\$)\
            |(?<escaped>[eE]'(?:[^'\\\\]++|''|\\\\.)*+')\
            |(?<string>[bBxX]?'(?:[^']++|'')*+')\
            |(?<quoted>"(?:[^"]++|"")*+")\
            |(?<number>\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d+)?|\\.\\d+)\
            |(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*+)\
            |(?<symbol>::|[-+*/<>=~!@#%^&|`?]+|\\S)""", Pattern.DOTALL);

    /** Words that stand before a literal and give its type: {@code interval '1 day'}. */
    private static final Set<String> LITERAL_TYPES = Set.of(
            "interval",
            "timestamp",
            "timestamptz",
            "date",
            "time",
            "timetz",
            "text",
            "json",
            "jsonb",
            "uuid",
            "numeric");

    private static final Set<String> SECOND_WORDS_OF_TYPES =
            Set.of("precision", "varying", "with", "without", "time", "zone");

    private SqlTokens() {}

    /** What a token is. */
    public enum Kind {
        STRING,
        NUMBER,
        NAME,
        SYMBOL
    }

    /**
     * A token and its place.
     *
     * @param text of a string its value, of a name its spelling as the server stores it
     * @param start where it begins in the expression
     */
    public record Token(Kind kind, String text, int start, int end) {
        public boolean is(String symbolOrWord) {
            return kind != Kind.STRING && text.equals(symbolOrWord);
        }
    }

    /** Casts taken out of an expression: what is left, and the types that were cast to. */
    record Uncast(List<Token> tokens, List<String> types) {}

    public static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("comment") == null) {
                tokens.add(token(matcher));
            }
        }
        return tokens;
    }

    private static Token token(Matcher matcher) {
        String text = matcher.group();
        if (matcher.group("dollar") != null) {
            int quote = matcher.group("tag").length() + 2;
            return new Token(Kind.STRING, text.substring(quote, text.length() - quote), matcher.start(), matcher.end());
        }
        if (matcher.group("escaped") != null) {
            return new Token(
                    Kind.STRING, unescape(text.substring(2, text.length() - 1)), matcher.start(), matcher.end());
        }
        if (matcher.group("string") != null) {
            String value =
                    text.substring(text.indexOf('\'') + 1, text.length() - 1).replace("''", "'");
            return new Token(Kind.STRING, value, matcher.start(), matcher.end());
        }
        if (matcher.group("quoted") != null) {
            String name = text.substring(1, text.length() - 1).replace("\"\"", "\"");
            return new Token(Kind.NAME, name, matcher.start(), matcher.end());
        }
        if (matcher.group("word") != null) {
            return new Token(Kind.NAME, text.toLowerCase(Locale.ROOT), matcher.start(), matcher.end());
        }
        Kind kind = matcher.group("number") != null ? Kind.NUMBER : Kind.SYMBOL;
        return new Token(kind, text, matcher.start(), matcher.end());
    }

    private static String unescape(String escaped) {
        return Pattern.compile("''|\\\\(.)", Pattern.DOTALL)
                .matcher(escaped)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) == null ? "'" : control(match.group(1))));
    }

    private static String control(String letter) {
        return switch (letter) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> letter;
        };
    }

    static Uncast uncast(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("::") && i + 1 < tokens.size()) {
                types.add(tokens.get(i + 1).text());
                i = endOfType(tokens, i + 1);
            } else if (!isTypeOfLiteral(tokens, i)) {
                kept.add(token);
            }
        }
        return new Uncast(kept, types);
    }

    private static boolean isTypeOfLiteral(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).kind() == Kind.NAME
                && LITERAL_TYPES.contains(tokens.get(i).text())
                && tokens.get(i + 1).kind() == Kind.STRING;
    }

    /** The place of the last token of the type name that begins at {@code i}: {@code character varying(3)[]}. */
    private static int endOfType(List<Token> tokens, int i) {
        int last = i;
        while (last + 1 < tokens.size()) {
            Token next = tokens.get(last + 1);
            if (next.is(".") && last + 2 < tokens.size()) {
                last += 2;
            } else if (next.is("(")) {
                last = closing(tokens, last + 1, ")");
            } else if (next.is("[")) {
                last = closing(tokens, last + 1, "]");
            } else if (isSecondWord(next)) {
                last++;
            } else {
                return last;
            }
        }
        return last;
    }

    private static boolean isSecondWord(Token token) {
        return token.kind() == Kind.NAME && SECOND_WORDS_OF_TYPES.contains(token.text());
    }

    private static int closing(List<Token> tokens, int opening, String bracket) {
        int i = opening;
        while (i + 1 < tokens.size() && !tokens.get(i).is(bracket)) {
            i++;
        }
        return i;
    }
}
