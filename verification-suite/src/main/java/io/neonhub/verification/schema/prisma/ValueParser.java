package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.prisma.Syntax.Argument;
import io.neonhub.verification.schema.prisma.Syntax.Attribute;
import io.neonhub.verification.schema.prisma.Syntax.Name;
import io.neonhub.verification.schema.prisma.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The inner half of the grammar: attributes, arguments, values. */
final class ValueParser {
    private final TokenReader tokens;

    ValueParser(TokenReader tokens) {
        this.tokens = tokens;
    }

    /** All that begin with that sign and follow each other: {@code @} or {@code @@}. */
    Attributes attributes(String sign) {
        List<Attribute> attributes = new ArrayList<>();
        while (tokens.takeIf(sign)) {
            attributes.add(attribute(sign));
        }
        return new Attributes(attributes);
    }

    /** What stands behind the sign. */
    Attribute attribute(String sign) {
        Name name = path("the name of an attribute after '" + sign + "'");
        return new Attribute(name, tokens.takeIf("(") ? arguments(name.text()) : List.of());
    }

    private Name path(String wanted) {
        Name first = tokens.takeName(wanted);
        StringBuilder path = new StringBuilder(first.text());
        while (tokens.takeIf(".")) {
            path.append('.')
                    .append(tokens.takeName("a name after '" + path + "'").text());
        }
        return new Name(path.toString(), first.at());
    }

    private List<Argument> arguments(String of) {
        List<Argument> arguments = new ArrayList<>();
        while (!tokens.takeIf(")")) {
            arguments.add(argument());
            if (!tokens.peek().is(")")) {
                tokens.takeSymbol(",", "',' or ')' in the arguments of '" + of + "'");
            }
        }
        return arguments;
    }

    private Argument argument() {
        if (tokens.peek().is(Kind.WORD) && tokens.peekSecond().is(":")) {
            String name = tokens.take().text();
            tokens.take();
            return new Argument(Optional.of(name), value());
        }
        return new Argument(Optional.empty(), value());
    }

    Value value() {
        Token token = tokens.peek();
        if (token.is("[")) {
            return items(tokens.take().at());
        }
        return switch (token.kind()) {
            case STRING -> new Value.Text(tokens.take().text(), token.at());
            case NUMBER -> new Value.Numeral(tokens.take().text(), token.at());
            case WORD -> wordOrCall();
            default -> throw tokens.expected("a value (a string, a number, a name or a list)");
        };
    }

    private Value items(Position start) {
        List<Value> values = new ArrayList<>();
        while (!tokens.takeIf("]")) {
            values.add(value());
            if (!tokens.peek().is("]")) {
                tokens.takeSymbol(",", "',' or ']' in a list");
            }
        }
        return new Value.Items(values, start);
    }

    private Value wordOrCall() {
        Name name = path("a name");
        return tokens.takeIf("(")
                ? new Value.Call(name.text(), arguments(name.text()), name.at())
                : new Value.Word(name.text(), name.at());
    }
}
