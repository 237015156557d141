package io.neonhub.verification.schema.prisma;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An array as PostgreSQL's {@code array_out} writes it: <code>{a,"b c"}</code>. */
final class ArrayLiteral {
    private static final Pattern QUOTED = Pattern.compile("[\\s{},\"\\\\]");

    private ArrayLiteral() {}

    static String of(List<String> elements) {
        return elements.stream().map(ArrayLiteral::element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String element(String value) {
        boolean quoted = value.isEmpty()
                || value.equalsIgnoreCase("null")
                || QUOTED.matcher(value).find();
        return quoted ? '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : value;
    }
}
