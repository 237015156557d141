package io.neonhub.ci.report.diagram;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of a schema the picture shows. A small schema is shown whole. In a large one tables show their keys alone, a
 * foreign key names its table, and the lines to tables that everything refers to are left out: they would cover the rest.
 */
final class DiagramTables {
    /** Up to this many tables, all columns are readable in one picture. */
    private static final int SMALL = 16;

    /** A large schema's table with more references than this is one that everything refers to. */
    private static final int MANY = 8;

    private final Schema schema;
    private final Map<String, String> marks;
    private final boolean large;
    private final Set<QualifiedName> hubs;

    DiagramTables(Schema schema, Map<String, String> marks) {
        this.schema = schema;
        this.marks = marks;
        this.large = schema.tables().size() > SMALL;
        this.hubs = large ? hubs(schema) : Set.of();
    }

    List<Table> tables() {
        return schema.tables();
    }

    boolean large() {
        return large;
    }

    List<Diagram.Row> rows(Table table) {
        return table.columns().stream()
                .map(column -> new Diagram.Row(
                        column.name(),
                        type(table, column),
                        key(table, column.name()),
                        marks.getOrDefault(table.name() + "." + column.name(), "")))
                .filter(row -> !large || !row.key().isEmpty() || !row.mark().isEmpty())
                .toList();
    }

    /** That of the table itself, or of anything in it. */
    String mark(Table table) {
        String name = table.name().toString();
        if (marks.containsKey(name)) {
            return marks.getOrDefault(name, "");
        }
        Set<String> within = marks.entrySet().stream()
                .filter(mark -> mark.getKey().startsWith(name + "."))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return within.isEmpty() ? "" : within.equals(Set.of("finding")) ? "finding" : "changed";
    }

    /** Whether the foreign key has a line; its table may be outside of the schema, or one with too many. */
    boolean drawn(ForeignKey key) {
        return schema.table(key.referencedTable()).isPresent() && !hubs.contains(key.referencedTable());
    }

    private static Set<QualifiedName> hubs(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.foreignKeys().stream())
                .collect(Collectors.groupingBy(ForeignKey::referencedTable, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > MANY)
                .map(entry -> entry.getKey())
                .collect(Collectors.toSet());
    }

    private static String key(Table table, String column) {
        if (table.primaryKey().filter(key -> key.columns().contains(column)).isPresent()) {
            return "PK";
        }
        if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))) {
            return "FK";
        }
        return table.indexes().stream()
                        .anyMatch(index -> index.unique()
                                && index.parts().stream()
                                        .anyMatch(part -> part.column().equals(column)))
                ? "U"
                : "";
    }

    private String type(Table table, Column column) {
        Function<ForeignKey, String> reference =
                key -> "→ " + key.referencedTable().name();
        return table.foreignKeys().stream()
                        .filter(key -> large && key.columns().contains(column.name()))
                        .map(reference)
                        .findFirst()
                        .orElseGet(() -> brief(column))
                + (column.nullable() ? "?" : "");
    }

    private static String brief(Column column) {
        return column.type()
                .toString()
                .replaceFirst("^public\\.", "")
                .replace(" without time zone", "")
                .replace(" with time zone", " tz")
                .replace("character varying", "varchar")
                .replace("double precision", "double");
    }
}
