package io.neonhub.verification.schema;

import io.neonhub.verification.schema.SqlTokens.Kind;
import io.neonhub.verification.schema.SqlTokens.Token;
import io.neonhub.verification.schema.SqlTokens.Uncast;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An SQL expression, as {@code pg_get_expr} prints it or as {@code dbgenerated("…")} states it.
 *
 * @param sql the text
 */
public record SqlExpression(String sql) {
    /** Words after which a parenthesis only groups; after any other name it holds arguments. */
    private static final Set<String> OPERATOR_WORDS = Set.of("and", "or", "not", "when", "then", "else", "zone", "is");

    /**
     * The same expression without the schemas of functions, types, operators and of {@code 'name'::regclass}. The server
     * prints a schema only where the session's search_path lacks it, so the text depends on who asks; without them, it
     * doesn't. A column of a composite value, {@code (address).city}, keeps its dot.
     */
    public SqlExpression withoutSchemas() {
        List<Token> tokens = SqlTokens.of(sql);
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isOperatorWithSchema(tokens, i)) {
                text.append(sql, copied, tokens.get(i).start())
                        .append(tokens.get(i + 4).text());
                i += 5;
                copied = tokens.get(i).end();
            } else if (isSchema(tokens, i)) {
                text.append(sql, copied, tokens.get(i).start());
                i++;
                copied = tokens.get(i).end();
            } else if (isRegclass(tokens, i)) {
                text.append(sql, copied, tokens.get(i).start())
                        .append(quoted(localName(tokens.get(i).text())));
                copied = tokens.get(i).end();
            }
        }
        return new SqlExpression(text.append(sql.substring(copied)).toString());
    }

    /** The canonical form as a default: a constant without quotes and casts, the time, a sequence, or an expression. */
    public ColumnDefault asDefault() {
        return new DefaultParser(this).parse();
    }

    /**
     * Whether both mean the same for all that the text can tell. Left out of the comparison, since the server rewrites
     * them: case, white space, casts, schemas, and parentheses that group. The server folds constants as well
     * ({@code interval '60 min'} becomes {@code '01:00:00'}); this can't, so it calls them different, as Prisma does.
     */
    public boolean means(SqlExpression other) {
        return canonical().equals(other.canonical());
    }

    private List<String> canonical() {
        Uncast uncast = SqlTokens.uncast(SqlTokens.of(withoutSchemas().sql));
        return withoutGrouping(uncast.tokens()).stream()
                .map(token -> token.kind() == Kind.STRING ? quoted(token.text()) : token.text())
                .map(text -> text.equals("current_timestamp") ? "now()" : text)
                .collect(Collectors.toList());
    }

    /** The tokens without parentheses that only group; those of an empty argument list become part of the name. */
    static List<Token> withoutGrouping(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        List<Boolean> open = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                open.add(i > 0 && isCalled(tokens.get(i - 1)));
            }
            boolean groups = isParenthesis(token) && !open.isEmpty() && !open.get(open.size() - 1);
            if (!groups) {
                kept.add(token);
            }
            if (token.is(")") && !open.isEmpty()) {
                open.remove(open.size() - 1);
            }
        }
        return joinEmptyCalls(kept);
    }

    private static List<Token> joinEmptyCalls(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean call = i + 2 < tokens.size()
                    && token.kind() == Kind.NAME
                    && tokens.get(i + 1).is("(")
                    && tokens.get(i + 2).is(")");
            joined.add(call ? new Token(Kind.NAME, token.text() + "()", token.start(), token.end()) : token);
            i += call ? 2 : 0;
        }
        return joined;
    }

    private static boolean isParenthesis(Token token) {
        return token.is("(") || token.is(")");
    }

    private static boolean isCalled(Token before) {
        return before.kind() == Kind.NAME
                && !OPERATOR_WORDS.contains(before.text().toLowerCase(Locale.ROOT));
    }

    /** {@code OPERATOR(public.=)}. */
    private static boolean isOperatorWithSchema(List<Token> tokens, int i) {
        return i + 5 < tokens.size()
                && tokens.get(i).is("operator")
                && tokens.get(i + 1).is("(")
                && tokens.get(i + 3).is(".")
                && tokens.get(i + 5).is(")");
    }

    private static boolean isSchema(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).kind() == Kind.NAME
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 2).kind() == Kind.NAME;
    }

    private static boolean isRegclass(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size()
                || tokens.get(i).kind() != Kind.STRING
                || !tokens.get(i + 1).is("::")) {
            return false;
        }
        int type = isSchema(tokens, i + 2) ? i + 4 : i + 2;
        return tokens.get(type).is("regclass");
    }

    private static String localName(String name) {
        List<Token> tokens = SqlTokens.of(name);
        return tokens.size() == 3 && tokens.get(1).is(".")
                ? name.substring(tokens.get(2).start())
                : name;
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
