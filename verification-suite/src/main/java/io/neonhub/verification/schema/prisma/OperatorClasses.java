package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operator classes that {@code ops:} names. */
final class OperatorClasses {
    /**
     * Those of PostgreSQL that are the default of their type, per access method. The method matters: {@code inet_ops} is
     * the default for SP-GiST, but not for GiST.
     */
    private static final Pattern DEFAULTS = Pattern.compile("""
            (btree|hash) (array|bit|bool|bpchar|bytea|char|date|enum|float[48]|inet|int[248]|interval|jsonb|macaddr8?|money\
            |(multi)?range|name|numeric|oid(vector)?|pg_lsn|record|text|time(stamp)?(tz)?|tsquery|tsvector|uuid|varbit\
            |xid8?|cid|tid|aclitem)_ops\
            |gin (array|jsonb|tsvector)_ops\
            |gist (box|circle|(multi)?range|point|poly|tsquery|tsvector)_ops\
            |spgist (box|inet|poly|quad_point|range|text)_ops\
            |brin (.*_minmax|(?:box|inet|range)_inclusion)_ops""");

    /** inet has two for BRIN, and the other one is its default. */
    private static final String EXCEPTION = "brin inet_minmax_ops";

    private OperatorClasses() {}

    /** The class, unless it is its type's default for that access method. */
    static Optional<String> named(String method, Value ops) {
        String key = method + " " + sqlName(ops);
        boolean isDefault = DEFAULTS.matcher(key).matches() && !key.equals(EXCEPTION);
        return isDefault ? Optional.empty() : Optional.of(sqlName(ops));
    }

    /** {@code raw("gin_trgm_ops")}, or a word of Prisma's: {@code JsonbPathOps}, {@code TimestampTzMinMaxOps}. */
    private static String sqlName(Value ops) {
        if (ops instanceof Value.Call call
                && call.name().equals("raw")
                && call.arguments().size() == 1) {
            return call.arguments().get(0).value().text();
        }
        if (ops instanceof Value.Word word && word.word().endsWith("Ops")) {
            return word.word()
                    .replaceAll("(?<=.)(?=[A-Z])", "_")
                    .toLowerCase(Locale.ROOT)
                    .replace("min_max", "minmax")
                    .replace("_tz", "tz")
                    .replace("var_bit", "varbit");
        }
        throw unknown(ops);
    }

    private static UsageException unknown(Value ops) {
        return ops.at()
                .error("expected an operator class as in ops: JsonbPathOps or ops: raw(\"gin_trgm_ops\"), found "
                        + ops.shown() + ".");
    }
}
