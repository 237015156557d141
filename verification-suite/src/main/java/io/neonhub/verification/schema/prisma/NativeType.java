package io.neonhub.verification.schema.prisma;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A PostgreSQL type that {@code @db.…} asks for; each constant is named as Prisma names it. */
enum NativeType {
    Text(ScalarType.STRING, "text"),
    Char(ScalarType.STRING, "character(%s)", "1"),
    VarChar(ScalarType.STRING, "character varying(%s)"),
    Bit(ScalarType.STRING, "bit(%s)", "1"),
    VarBit(ScalarType.STRING, "bit varying(%s)"),
    Uuid(ScalarType.STRING, "uuid"),
    Xml(ScalarType.STRING, "xml"),
    Inet(ScalarType.STRING, "inet"),
    Citext(ScalarType.STRING, "citext"),
    Boolean(ScalarType.BOOLEAN, "boolean"),
    Integer(ScalarType.INT, "integer"),
    SmallInt(ScalarType.INT, "smallint"),
    Oid(ScalarType.INT, "oid"),
    BigInt(ScalarType.BIG_INT, "bigint"),
    DoublePrecision(ScalarType.FLOAT, "double precision"),
    Real(ScalarType.FLOAT, "real"),
    Decimal(ScalarType.DECIMAL, "numeric(%s)"),
    Money(ScalarType.DECIMAL, "money"),
    Timestamp(ScalarType.DATE_TIME, "timestamp(%s) without time zone"),
    Timestamptz(ScalarType.DATE_TIME, "timestamp(%s) with time zone"),
    Date(ScalarType.DATE_TIME, "date"),
    Time(ScalarType.DATE_TIME, "time(%s) without time zone"),
    Timetz(ScalarType.DATE_TIME, "time(%s) with time zone"),
    Json(ScalarType.JSON, "json"),
    JsonB(ScalarType.JSON, "jsonb"),
    ByteA(ScalarType.BYTES, "bytea");

    private final ScalarType scalar;
    private final String pattern;
    private final String defaultModifier;

    NativeType(ScalarType scalar, String pattern) {
        this(scalar, pattern, "");
    }

    NativeType(ScalarType scalar, String pattern, String defaultModifier) {
        this.scalar = scalar;
        this.pattern = pattern;
        this.defaultModifier = defaultModifier;
    }

    ScalarType scalar() {
        return scalar;
    }

    static Optional<NativeType> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    /** For messages: those that a Prisma type can have. */
    static String namesFor(ScalarType scalar) {
        return Arrays.stream(values())
                .filter(it -> it.scalar == scalar)
                .map(NativeType::name)
                .collect(Collectors.joining(", "));
    }

    /**
     * As {@code format_type} writes it.
     *
     * @param modifier length, or precision and scale
     */
    String columnType(List<String> modifier) {
        String given = modifier.isEmpty() ? defaultModifier : String.join(",", modifier);
        return given.isEmpty() ? pattern.replace("(%s)", "") : pattern.replace("%s", given);
    }
}
