package io.neonhub.verification.schema;

import java.util.Optional;

/**
 * The type of a column.
 *
 * @param schema the schema of a type that is not PostgreSQL's own; absent for {@code pg_catalog}, and for a declared
 *     type whose schema schema.prisma cannot say (one of an extension)
 * @param name as {@code format_type} writes it, with its modifier, without an array's brackets:
 *     {@code timestamp(3) without time zone}
 * @param array whether it is an array of that type
 */
public record ColumnType(Optional<String> schema, String name, boolean array) {

    /** A type of PostgreSQL itself. */
    public static ColumnType builtIn(String name) {
        return new ColumnType(Optional.empty(), name, false);
    }

    public ColumnType asArray() {
        return new ColumnType(schema, name, true);
    }

    /** For people: {@code public.Role[]}. */
    @Override
    public String toString() {
        return schema.map(it -> it + ".").orElse("") + name + (array ? "[]" : "");
    }
}
