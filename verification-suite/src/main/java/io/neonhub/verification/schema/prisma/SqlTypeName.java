package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.ColumnType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SQL type as somebody wrote it in {@code Unsupported("…")}, brought to the form of {@code format_type}. */
final class SqlTypeName {
    private static final Pattern FORM = Pattern.compile("""
            (?:(?<schema>"[^"]+"|[\\w$]+)\\s*\\.\\s*)?\
            (?<name>"[^"]+"|[\\w$]+(?:\\s+(?!with)[a-zA-Z]\\w*)*)\
            \\s*(?:\\((?<modifier>[^)]*)\\))?\
            (?<zone>\\s+with(?:out)?\\s+time\\s+zone)?\
            \\s*(?<array>(?:\\[\\d*\\]\\s*)*)""", Pattern.CASE_INSENSITIVE);

    /** PostgreSQL's other spellings; {@code %s} is where a modifier stands. */
    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("char", "character"),
            Map.entry("varchar", "character varying"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamp", "timestamp%s without time zone"),
            Map.entry("timestamptz", "timestamp%s with time zone"),
            Map.entry("time", "time%s without time zone"),
            Map.entry("timetz", "time%s with time zone"));

    /** Those whose length is 1 if none is given. */
    private static final Pattern ONE_BY_DEFAULT = Pattern.compile("character|bit");

    private SqlTypeName() {}

    /** Of what this doesn't understand the text is kept, as Prisma does. */
    static ColumnType columnType(String sql) {
        Matcher matcher = FORM.matcher(sql.strip());
        if (!matcher.matches()) {
            return ColumnType.builtIn(sql.strip());
        }
        Optional<String> schema = Optional.ofNullable(matcher.group("schema"))
                .map(SqlTypeName::unquoted)
                .filter(it -> !it.equals("pg_catalog"));
        return new ColumnType(schema, name(matcher), !matcher.group("array").isBlank());
    }

    private static String name(Matcher matcher) {
        String written = matcher.group("name");
        boolean quoted = written.startsWith("\"");
        String name =
                quoted ? unquoted(written) : written.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (quoted) {
            return name.equals("char") ? written : name + modifier(matcher, "");
        }
        String zone = matcher.group("zone");
        String known = CANONICAL.getOrDefault(
                zone != null && zone.strip().toLowerCase(Locale.ROOT).startsWith("with ") ? name + "tz" : name, name);
        return withModifier(known, modifier(matcher, known));
    }

    private static String withModifier(String name, String modifier) {
        return name.contains("%s") ? name.replace("%s", modifier) : name + modifier;
    }

    private static String modifier(Matcher matcher, String name) {
        String written = matcher.group("modifier");
        if (written == null) {
            return ONE_BY_DEFAULT.matcher(name).matches() ? "(1)" : "";
        }
        String modifier = written.strip().replaceAll("\\s*,\\s*", ",");
        boolean scaleMissing = name.equals("numeric") && !modifier.contains(",");
        return "(" + modifier + (scaleMissing ? ",0" : "") + ")";
    }

    private static String unquoted(String identifier) {
        return identifier.startsWith("\"")
                ? identifier.substring(1, identifier.length() - 1)
                : identifier.toLowerCase(Locale.ROOT);
    }
}
