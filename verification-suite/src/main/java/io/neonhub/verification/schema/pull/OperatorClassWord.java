package io.neonhub.verification.schema.pull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prisma's word for an operator class, or the class as it is where it has none. */
final class OperatorClassWord {
    private static final Pattern WITH_A_WORD =
            Pattern.compile("(inet|jsonb|jsonb_path|array|text)_ops|.*_(bloom|minmax|minmax_multi|inclusion)_ops");

    /** What is more than one word. */
    private static final Map<String, String> PARTS =
            Map.of("minmax", "MinMax", "timestamptz", "TimestampTz", "timetz", "TimeTz", "varbit", "VarBit");

    private OperatorClassWord() {}

    static String of(String operatorClass) {
        return WITH_A_WORD.matcher(operatorClass).matches()
                ? Arrays.stream(operatorClass.split("_"))
                        .map(part -> PARTS.getOrDefault(part, capitalized(part)))
                        .collect(Collectors.joining())
                : "raw(" + Identifiers.quoted(operatorClass) + ")";
    }

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
