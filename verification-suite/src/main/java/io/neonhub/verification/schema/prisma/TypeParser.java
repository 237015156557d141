package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.prisma.Syntax.Name;
import io.neonhub.verification.schema.prisma.Syntax.TypeReference;
import io.neonhub.verification.schema.prisma.Token.Kind;
import java.util.Optional;

/** The type of a field: {@code String}, {@code Role?}, {@code Post[]}, {@code Unsupported("point")}. */
final class TypeParser {
    private final TokenReader tokens;

    TypeParser(TokenReader tokens) {
        this.tokens = tokens;
    }

    TypeReference type(Name field) {
        if (tokens.peek().firstOnLine() || !tokens.peek().is(Kind.WORD)) {
            throw tokens.expected(
                    "a type after the field name '" + field.text() + "'",
                    "Write for example '" + field.text() + " String', or '" + field.text() + " String[]' for a list.");
        }
        Name name = tokens.takeName("a type");
        Optional<String> unsupported = name.text().equals("Unsupported") ? Optional.of(sqlType()) : Optional.empty();
        boolean list = list(name);
        return new TypeReference(name, unsupported, list, tokens.takeIf("?"));
    }

    private String sqlType() {
        tokens.takeSymbol("(", "'(' after 'Unsupported'");
        if (!tokens.peek().is(Kind.STRING)) {
            throw tokens.expected("the SQL type in double quotes after 'Unsupported('");
        }
        String type = tokens.take().text();
        tokens.takeSymbol(")", "')' after the SQL type");
        return type;
    }

    private boolean list(Name type) {
        boolean list = tokens.takeIf("[");
        if (list) {
            tokens.takeSymbol("]", "']' after '" + type.text() + "['");
        }
        if (list && tokens.peek().is("?")) {
            throw tokens.peek()
                    .at()
                    .error("a list cannot be optional. Write '" + type.text() + "[]': its column allows NULL anyway.");
        }
        return list;
    }
}
