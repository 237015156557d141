package io.neonhub.verification.schema.pull;

import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of a field.
 *
 * @param name as schema.prisma has it: {@code String}, an enum, {@code Unsupported("…")}
 * @param attribute {@code @db.VarChar(20)}; empty where the column has the type's own
 */
record FieldType(String name, String attribute) {
    private static final Pattern TYPE = Pattern.compile("([a-z ]+?)(\\(.*\\))?( with(?:out)? time zone)?");

    /** By PostgreSQL's name: Prisma's type, and the native one where it isn't the one that Prisma takes by itself. */
    private static final Map<String, String> NATIVE = Map.ofEntries(
            Map.entry("text", "String"),
            Map.entry("character", "String Char"),
            Map.entry("character varying", "String VarChar"),
            Map.entry("bit", "String Bit"),
            Map.entry("bit varying", "String VarBit"),
            Map.entry("uuid", "String Uuid"),
            Map.entry("xml", "String Xml"),
            Map.entry("inet", "String Inet"),
            Map.entry("citext", "String Citext"),
            Map.entry("boolean", "Boolean"),
            Map.entry("integer", "Int"),
            Map.entry("smallint", "Int SmallInt"),
            Map.entry("oid", "Int Oid"),
            Map.entry("bigint", "BigInt"),
            Map.entry("double precision", "Float"),
            Map.entry("real", "Float Real"),
            Map.entry("numeric", "Decimal Decimal"),
            Map.entry("money", "Decimal Money"),
            Map.entry("timestamp without time zone", "DateTime Timestamp"),
            Map.entry("timestamp with time zone", "DateTime Timestamptz"),
            Map.entry("date", "DateTime Date"),
            Map.entry("time without time zone", "DateTime Time"),
            Map.entry("time with time zone", "DateTime Timetz"),
            Map.entry("json", "Json Json"),
            Map.entry("jsonb", "Json"),
            Map.entry("bytea", "Bytes"));

    static FieldType of(ColumnType type, Schema schema) {
        Optional<String> enumName = type.schema()
                .flatMap(it -> schema.enumType(new QualifiedName(it, type.name())))
                .map(it -> Identifiers.of(it.name().name()));
        return enumName.map(name -> new FieldType(name, "")).orElseGet(() -> ofNative(type.name()));
    }

    private static FieldType ofNative(String type) {
        if (type.equals("\"char\"")) {
            return new FieldType("String", "@db.Char");
        }
        Matcher parts = TYPE.matcher(type);
        String known = parts.matches() ? NATIVE.get(parts.group(1) + or(parts.group(3), "")) : null;
        if (known == null) {
            return new FieldType("Unsupported(" + Identifiers.quoted(type) + ")", "");
        }
        String[] words = known.split(" ");
        String modifier = or(parts.group(2), precision(words));
        boolean own =
                words.length == 1 || type.equals("timestamp(3) without time zone") || type.equals("numeric(65,30)");
        return new FieldType(words[0], own ? "" : "@db." + words[1] + modifier.replace(",", ", "));
    }

    /** A time without one has six digits. */
    private static String precision(String... words) {
        return words.length > 1 && words[1].startsWith("Time") ? "(6)" : "";
    }

    private static String or(String text, String other) {
        return text == null ? other : text;
    }
}
