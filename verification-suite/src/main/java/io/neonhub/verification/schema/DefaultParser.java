package io.neonhub.verification.schema;

import io.neonhub.verification.schema.SqlTokens.Kind;
import io.neonhub.verification.schema.SqlTokens.Token;
import io.neonhub.verification.schema.SqlTokens.Uncast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises the canonical forms of a default in the text of its expression. */
final class DefaultParser {
    private final SqlExpression expression;
    private final List<Token> tokens;
    private final List<String> castTypes;

    DefaultParser(SqlExpression expression) {
        this.expression = expression;
        Uncast uncast = SqlTokens.uncast(SqlTokens.of(expression.sql()));
        this.tokens = SqlExpression.withoutGrouping(uncast.tokens());
        this.castTypes = uncast.types();
    }

    ColumnDefault parse() {
        if (isNow()) {
            return new ColumnDefault.Now();
        }
        if (isNextValue()) {
            return new ColumnDefault.Sequence();
        }
        if (tokens.size() == 1 && tokens.get(0).is("null")) {
            return new ColumnDefault.None();
        }
        return constant(tokens)
                .or(this::array)
                .<ColumnDefault>map(ColumnDefault.Literal::new)
                .orElse(new ColumnDefault.Expression(expression.sql()));
    }

    /** A cast to another type, such as {@code now()::date}, is another value. */
    private boolean isNow() {
        return tokens.size() == 1
                && (tokens.get(0).is("now()") || tokens.get(0).is("current_timestamp"))
                && castTypes.stream().allMatch(type -> type.startsWith("timestamp"));
    }

    private boolean isNextValue() {
        return tokens.size() == 4
                && tokens.get(0).is("nextval")
                && tokens.get(2).kind() == Kind.STRING
                && castTypes.stream().allMatch("regclass"::equals);
    }

    private static Optional<String> constant(List<Token> tokens) {
        if (tokens.size() == 2 && tokens.get(0).is("-") && tokens.get(1).kind() == Kind.NUMBER) {
            return Optional.of("-" + tokens.get(1).text());
        }
        if (tokens.size() != 1) {
            return Optional.empty();
        }
        Token token = tokens.get(0);
        boolean constant =
                token.kind() == Kind.STRING || token.kind() == Kind.NUMBER || token.is("true") || token.is("false");
        return constant ? Optional.of(token.text()) : Optional.empty();
    }

    /** {@code ARRAY['a'::text, 'b'::text]} as the array literal <code>{a,b}</code>. */
    private Optional<String> array() {
        int last = tokens.size() - 1;
        if (last < 2
                || !tokens.get(0).is("array")
                || !tokens.get(1).is("[")
                || !tokens.get(last).is("]")) {
            return Optional.empty();
        }
        List<Optional<String>> elements = elements(tokens.subList(2, last));
        return elements.stream().allMatch(Optional::isPresent)
                ? Optional.of(elements.stream()
                        .flatMap(Optional::stream)
                        .map(DefaultParser::arrayElement)
                        .collect(Collectors.joining(",", "{", "}")))
                : Optional.empty();
    }

    private static List<Optional<String>> elements(List<Token> tokens) {
        List<Optional<String>> elements = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size() && !tokens.isEmpty(); i++) {
            if (i == tokens.size() || tokens.get(i).is(",")) {
                elements.add(constant(tokens.subList(start, i)));
                start = i + 1;
            }
        }
        return elements;
    }

    /** Quoted as {@code array_out} quotes. */
    private static String arrayElement(String value) {
        boolean plain = !value.isEmpty() && !value.equalsIgnoreCase("null") && !value.matches("(?s).*[\\s{},\"\\\\].*");
        return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
