package io.neonhub.verification.rows;

import io.neonhub.verification.rows.TypeShape.ArrayOf;
import io.neonhub.verification.rows.TypeShape.Domain;
import io.neonhub.verification.rows.TypeShape.Enumeration;
import io.neonhub.verification.rows.TypeShape.Scalar;
import java.math.BigInteger;
import java.util.List;

/** The values at the edges of what a type holds, in its text form: the first and the last, the empty and the longest. */
final class EdgeValues {
    private static final int LONG = 20_000;
    private static final String UNICODE = "Zoë 👩‍🚀 \u0646\u0635 文字 e\u0301 ";
    private static final String AWKWARD = " it's \"quoted\" \\ 100%_ \t";

    private EdgeValues() {}

    /** None for a type that has no edges that are known here. */
    static List<String> of(TypeShape type) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar);
        } else if (type instanceof Enumeration enumeration) {
            return enumeration.labels();
        } else if (type instanceof Domain domain) {
            return of(domain.base());
        } else if (type instanceof ArrayOf) {
            return List.of("{}");
        }
        return List.of();
    }

    private static List<String> scalar(Scalar type) {
        int modifier = type.modifier();
        return switch (type.name().name()) {
            case "text", "citext" -> texts(LONG);
            case "varchar", "bpchar" -> texts(modifier < 0 ? LONG : modifier - 4);
            case "int2" -> integers(15);
            case "int4" -> integers(31);
            case "int8" -> integers(63);
            case "numeric" -> numeric(modifier);
            case "float4" -> List.of("-3.4e38", "3.4e38", "0.1");
            case "float8" -> List.of("-1.7e308", "1.7e308", "0.1", "-0");
            case "bool" -> List.of("false", "true");
            case "date" -> List.of("0001-01-01", "9999-12-31", "2024-02-29");
            case "timestamp", "timestamptz" ->
                List.of("0001-01-01 00:00:00", "9999-12-31 23:59:59.999", "2026-03-29 02:30:00.001");
            case "time", "timetz" -> List.of("00:00:00", "23:59:59.999");
            case "json", "jsonb" ->
                List.of("null", "[]", "{\"a\": {\"b\": [1.5, \"" + UNICODE + "\"]}}", "\"\"", "12345678901234567890");
            case "uuid" -> List.of("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff");
            case "bytea" -> List.of("\\x", "\\x00ff");
            default -> List.of();
        };
    }

    private static List<String> texts(int limit) {
        return List.of("", "x".repeat(limit), clipped(UNICODE, limit), clipped(AWKWARD, limit));
    }

    private static String clipped(String text, int limit) {
        return text.codePoints()
                .limit(limit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> integers(int bits) {
        BigInteger beyond = BigInteger.ONE.shiftLeft(bits);
        return List.of(
                beyond.negate().toString(), beyond.subtract(BigInteger.ONE).toString(), "0");
    }

    /** @param modifier precision and scale, as {@code atttypmod} holds them */
    private static List<String> numeric(int modifier) {
        if (modifier < 0) {
            return List.of("0", "-99999999999999999999999999999999.123456789", "1e-20");
        }
        int precision = (modifier - 4) >> 16 & 0xffff;
        int scale = (modifier - 4) & 0x7ff;
        if (scale > precision) {
            return List.of("0");
        }
        String most = "9".repeat(precision - scale) + (scale > 0 ? "." + "9".repeat(scale) : "");
        return List.of("-" + most, most, "0");
    }
}
