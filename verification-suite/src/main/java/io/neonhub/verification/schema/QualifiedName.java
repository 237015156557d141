package io.neonhub.verification.schema;

import java.util.Comparator;

/** The name of an object inside its schema, unquoted: {@code public} and {@code users}. */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {
    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

    /** Quoted for SQL: {@code "public"."users"}. */
    public String sql() {
        return quote(schema) + "." + quote(name);
    }

    /** An identifier quoted for SQL. */
    public static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code public.users}. */
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
