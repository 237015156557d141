package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.prisma.Syntax.EnumBlock;
import io.neonhub.verification.schema.prisma.Syntax.EnumLine;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns the constant of a default into what PostgreSQL prints for it, by the type of the field. */
interface Literals {

    String of(Value value);

    static Literals ofEnum(EnumBlock block) {
        return value -> block.values().stream()
                .filter(it -> it.name().text().equals(value.word()))
                .findFirst()
                .map(Literals::storedValue)
                .orElseThrow(() -> value.at()
                        .error("expected a value of the enum '" + block.name().text() + "' ("
                                + block.values().stream()
                                        .map(it -> it.name().text())
                                        .collect(Collectors.joining(", "))
                                + "), found " + value.shown() + "."));
    }

    static String storedValue(EnumLine value) {
        return value.attributes().mappedName().orElse(value.name().text());
    }

    static Literals ofScalar(ScalarType scalar, ColumnType type) {
        return switch (scalar) {
            case STRING -> value -> type.name().equals("uuid") ? value.text().toLowerCase(Locale.ROOT) : value.text();
            case JSON -> Value::text;
            case BOOLEAN -> Literals::truth;
            case INT, BIG_INT -> Literals::integer;
            case FLOAT, DECIMAL -> Literals::decimal;
            case DATE_TIME -> value -> DateTimeLiteral.of(value, type);
            case BYTES -> Literals::bytes;
        };
    }

    private static String truth(Value value) {
        if (value instanceof Value.Word word && word.word().matches("true|false")) {
            return word.word();
        }
        throw expected("true or false", value);
    }

    private static String integer(Value value) {
        if (value instanceof Value.Numeral number && !number.digits().contains(".")) {
            return new BigInteger(number.digits()).toString();
        }
        throw expected("an integer", value);
    }

    private static String decimal(Value value) {
        if (value instanceof Value.Numeral number) {
            return new BigDecimal(number.digits()).toPlainString();
        }
        throw expected("a number", value);
    }

    private static String bytes(Value value) {
        try {
            return "\\x" + HexFormat.of().formatHex(Base64.getDecoder().decode(value.text()));
        } catch (IllegalArgumentException e) {
            throw expected("bytes in Base64", value);
        }
    }

    private static UsageException expected(String wanted, Value found) {
        return found.at().error("expected " + wanted + " as the default, found " + found.shown() + ".");
    }
}
