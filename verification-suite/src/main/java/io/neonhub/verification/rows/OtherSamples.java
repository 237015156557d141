package io.neonhub.verification.rows;

import io.neonhub.verification.rows.TypeShape.Scalar;
import java.util.List;
import java.util.UUID;

/** Values of the types that need nothing but their name; none for a type that isn't known. */
final class OtherSamples {
    private OtherSamples() {}

    static List<String> of(Scalar type, String column) {
        return switch (type.name().name()) {
            case "uuid" -> Samples.fresh(() -> UUID.randomUUID().toString());
            case "bytea" -> Samples.fresh(() -> "\\x" + Fresh.hex(16, ""), "\\x");
            case "inet", "cidr" ->
                Samples.fresh(() -> "fd00:" + Fresh.hex(2, "") + "::" + Fresh.hex(2, ""), "192.0.2.1");
            case "macaddr" -> Samples.fresh(() -> Fresh.hex(6, ":"));
            case "macaddr8" -> Samples.fresh(() -> Fresh.hex(8, ":"));
            case "xml" -> Samples.fresh(() -> "<" + "row-" + Fresh.text(8) + "/>");
            case "point" -> List.of("(1,1)");
            case "line" -> List.of("{1,1,1}");
            case "lseg", "path" -> List.of("[(1,1),(2,2)]");
            case "box" -> List.of("(2,2),(1,1)");
            case "polygon" -> List.of("((1,1),(2,2),(2,1))");
            case "circle" -> List.of("<(1,1),1>");
            case "tsvector", "tsquery", "ltree", "lquery", "ltxtquery" -> Samples.fresh(() -> "a" + Fresh.text(12));
            case "hstore" -> Samples.fresh(() -> column + "=>" + Fresh.text(12), "");
            case "jsonpath" -> List.of("$");
            case "pg_lsn" -> Samples.fresh(() -> "0/" + Fresh.hex(4, ""));
            case "regclass" -> List.of("pg_class");
            case "regtype" -> List.of("text");
            default -> List.of();
        };
    }
}
