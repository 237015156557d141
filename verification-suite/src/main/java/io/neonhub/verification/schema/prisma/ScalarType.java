package io.neonhub.verification.schema.prisma;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type of Prisma's own, and the PostgreSQL type of its columns if no {@code @db.…} says otherwise. */
enum ScalarType {
    STRING("String", "text"),
    BOOLEAN("Boolean", "boolean"),
    INT("Int", "integer"),
    BIG_INT("BigInt", "bigint"),
    FLOAT("Float", "double precision"),
    DECIMAL("Decimal", "numeric(65,30)"),
    DATE_TIME("DateTime", "timestamp(3) without time zone"),
    JSON("Json", "jsonb"),
    BYTES("Bytes", "bytea");

    private final String prismaName;
    private final String columnType;

    ScalarType(String prismaName, String columnType) {
        this.prismaName = prismaName;
        this.columnType = columnType;
    }

    String prismaName() {
        return prismaName;
    }

    String columnType() {
        return columnType;
    }

    static Optional<ScalarType> named(String prismaName) {
        return Arrays.stream(values())
                .filter(it -> it.prismaName.equals(prismaName))
                .findFirst();
    }

    /** For messages. */
    static String names() {
        return Arrays.stream(values()).map(ScalarType::prismaName).collect(Collectors.joining(", "));
    }
}
