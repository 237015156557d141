package io.neonhub.verification.schema.pull;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in {@code @default(…)}. */
record FieldDefault(Column column, FieldType type) {
    /** Prisma writes no literals for them. */
    private static final Set<String> ONLY_SQL = Set.of("DateTime");

    Optional<String> text() {
        ColumnDefault value = column.columnDefault();
        if (value instanceof ColumnDefault.Now) {
            return Optional.of("now()");
        }
        if (value instanceof ColumnDefault.Sequence) {
            return Optional.of("autoincrement()");
        }
        if (value instanceof ColumnDefault.Expression expression) {
            return Optional.of(generated(expression.sql()));
        }
        if (value instanceof ColumnDefault.Literal literal) {
            return Optional.of(column.type().array() ? list(elements(literal.value())) : single(literal.value()));
        }
        return Optional.empty();
    }

    private String single(String value) {
        return isOnlySql() ? generated(cast(value, column.type().name().replaceAll("\\(.*?\\)", ""))) : literal(value);
    }

    private String list(List<String> elements) {
        if (isOnlySql() || (type.name().equals("BigInt") && !elements.isEmpty())) {
            return generated(elements.stream()
                    .map(it -> type.name().equals("BigInt")
                            ? "(" + it + ")::bigint"
                            : cast(it, column.type().name()))
                    .collect(Collectors.joining(", ", "ARRAY[", "]")));
        }
        return elements.stream().map(this::literal).collect(Collectors.joining(", ", "[", "]"));
    }

    private boolean isOnlySql() {
        return ONLY_SQL.contains(type.name())
                || type.name().startsWith("Unsupported")
                || type.attribute().equals("@db.Uuid");
    }

    private static String generated(String sql) {
        return "dbgenerated(" + Identifiers.quoted(sql) + ")";
    }

    private static String cast(String value, String type) {
        return "'" + value.replace("'", "''") + "'::" + type;
    }

    private String literal(String value) {
        return switch (type.name()) {
            case "Int", "BigInt", "Boolean", "Float", "Decimal" -> value;
            case "String", "Json" -> Identifiers.quoted(value);
            case "Bytes" ->
                Identifiers.quoted(
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(value.replaceFirst("^\\\\x", ""))));
            default -> Identifiers.of(value);
        };
    }

    /** Of an array as PostgreSQL writes it: <code>{a,"b c"}</code>. */
    private static List<String> elements(String array) {
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < array.length(); i++) {
            char at = array.charAt(i);
            if (at == '"') {
                quoted = !quoted;
            } else if (at == '\\') {
                element.append(array.charAt(++i));
            } else if (!quoted && (at == ',' || at == '}')) {
                if (array.length() > 2) {
                    elements.add(element.toString());
                }
                element.setLength(0);
            } else {
                element.append(at);
            }
        }
        return elements;
    }
}
