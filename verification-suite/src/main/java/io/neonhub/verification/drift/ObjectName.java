package io.neonhub.verification.drift;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.verification.schema.QualifiedName;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells an object from all others of its database; parts are unquoted.
 *
 * @param schema empty where the object lies in none: an extension
 * @param parent the table that it belongs to; for a grant what is granted; empty where it belongs to none
 * @param name with the types of the arguments for a function; empty for a schema, which stands in {@code schema}
 */
public record ObjectName(Kind kind, String schema, String parent, String name) implements Comparable<ObjectName> {
    /** What belongs together stands together: a table, then its columns, keys, indexes. */
    private static final Comparator<ObjectName> ORDER = Comparator.comparing(ObjectName::schema)
            .thenComparing(ObjectName::top)
            .thenComparing(ObjectName::kind)
            .thenComparing(ObjectName::name)
            .thenComparing(ObjectName::parent);

    private String top() {
        return parent.isEmpty() ? name : parent;
    }

    ObjectName in(String otherSchema, String otherParent) {
        return new ObjectName(kind, otherSchema, otherParent, name);
    }

    ObjectName named(String otherName) {
        return new ObjectName(kind, schema, parent, otherName);
    }

    /** Of the table that it belongs to, quoted for SQL. */
    String table() {
        return new QualifiedName(schema, parent).sql();
    }

    /** Quoted for SQL, with its schema. */
    String sql() {
        if (kind == Kind.SCHEMA) {
            return quote(schema);
        }
        if (kind == Kind.OPERATOR) {
            return quote(schema) + "." + name;
        }
        int arguments = isRoutine() ? name.lastIndexOf('(') : name.length();
        String local = quote(name.substring(0, arguments)) + name.substring(arguments);
        return schema.isEmpty() ? local : quote(schema) + "." + local;
    }

    /** Quoted for SQL, of what belongs to a table and yet has a name of its own: an index. */
    String inSchema() {
        return new QualifiedName(schema, name).sql();
    }

    private boolean isRoutine() {
        return kind == Kind.FUNCTION || kind == Kind.PROCEDURE || kind == Kind.AGGREGATE;
    }

    @Override
    public int compareTo(ObjectName other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code public.users.email}. */
    @Override
    public String toString() {
        return Stream.of(schema, parent, name)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."))
                .replaceAll("\\p{Cntrl}", "␤");
    }

    /** For people, with its kind before it: {@code index public.users.users_email_key}. */
    public String withKind() {
        return kind.word() + " " + this;
    }
}
