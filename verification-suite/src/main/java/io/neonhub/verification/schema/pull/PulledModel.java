package io.neonhub.verification.schema.pull;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.prisma.ConstraintNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table as a model. */
record PulledModel(
        Table table, Schema schema, List<PulledRelation> relations, List<JoinTable> joinTables, boolean manySchemas) {

    Block block() {
        Block block = new Block("model " + Identifiers.of(table.name().name()));
        table.columns().forEach(column -> column(block, column));
        relations.stream()
                .filter(it -> it.touches(table.name()))
                .sorted(Comparator.comparing(it -> it.other(table.name())))
                .forEach(it -> it.addTo(block, table.name()));
        joinTables.forEach(it -> it.addTo(block, table.name()));
        below(block);
        return block;
    }

    private void column(Block block, Column column) {
        FieldType type = FieldType.of(column.type(), schema);
        List<String> attributes = new ArrayList<>();
        primaryKey(column)
                .ifPresent(key -> attributes.add(argument("@id", key.name(), ConstraintNames.primaryKey(name()))));
        unique(column)
                .ifPresent(index -> attributes.add(
                        argument("@unique", index.name(), ConstraintNames.unique(name(), List.of(column.name())))));
        new FieldDefault(column, type).text().ifPresent(it -> attributes.add("@default(" + it + ")"));
        if (!Identifiers.isOne(column.name())) {
            attributes.add("@map(" + Identifiers.quoted(column.name()) + ")");
        }
        if (!type.attribute().isEmpty()) {
            attributes.add(type.attribute());
        }
        String suffix = column.type().array() ? "[]" : column.nullable() ? "?" : "";
        block.field(Identifiers.of(column.name()), type.name() + suffix, attributes);
    }

    private String name() {
        return table.name().name();
    }

    private static String argument(String attribute, String name, String usual) {
        return name.equals(usual) ? attribute : attribute + "(map: " + Identifiers.quoted(name) + ")";
    }

    private Optional<PrimaryKey> primaryKey(Column column) {
        return table.primaryKey().filter(it -> it.columns().equals(List.of(column.name())));
    }

    /** Of one column, of whose keys nothing more is to be said. */
    private Optional<Index> unique(Column column) {
        return indexes().stream()
                .filter(it -> it.unique() && isPlain(it) && columns(it).equals(List.of(column.name())))
                .findFirst();
    }

    /** schema.prisma has no words for others. */
    private List<Index> indexes() {
        return table.indexes().stream()
                .filter(it -> it.predicate().isEmpty() && it.parts().stream().noneMatch(Index.Part::expression))
                .toList();
    }

    private static boolean isPlain(Index index) {
        return index.parts().stream()
                .noneMatch(part -> part.descending() || part.operatorClass().isPresent());
    }

    private static List<String> columns(Index index) {
        return index.parts().stream().map(Index.Part::column).toList();
    }

    private void below(Block block) {
        table.primaryKey()
                .filter(it -> it.columns().size() > 1)
                .ifPresent(key -> block.attribute(keys(
                        "@@id",
                        PulledRelation.fields(key.columns()),
                        key.name(),
                        ConstraintNames.primaryKey(name()),
                        "")));
        for (Index index : indexes()) {
            boolean told = index.unique() && isPlain(index) && index.parts().size() == 1;
            if (!told) {
                String usual = index.unique()
                        ? ConstraintNames.unique(name(), columns(index))
                        : ConstraintNames.index(name(), columns(index));
                block.attribute(keys(
                        index.unique() ? "@@unique" : "@@index",
                        index.parts().stream()
                                .map(part -> part(index, part))
                                .collect(Collectors.joining(", ", "[", "]")),
                        index.name(),
                        usual,
                        method(index)));
            }
        }
        if (!Identifiers.isOne(name())) {
            block.attribute("@@map(" + Identifiers.quoted(name()) + ")");
        }
        if (!isIdentified()) {
            block.attribute("@@ignore");
        }
        if (manySchemas) {
            block.attribute("@@schema(" + Identifiers.quoted(table.name().schema()) + ")");
        }
    }

    /** Prisma's client takes no model whose rows nothing tells from one another. */
    private boolean isIdentified() {
        return table.primaryKey().isPresent()
                || indexes().stream()
                        .filter(Index::unique)
                        .anyMatch(index -> columns(index).stream()
                                .noneMatch(name -> table.column(name)
                                        .filter(Column::nullable)
                                        .isPresent()));
    }

    private static String method(Index index) {
        return switch (index.method()) {
            case "btree" -> "";
            case "spgist" -> ", type: SpGist";
            default -> ", type: " + OperatorClassWord.capitalized(index.method());
        };
    }

    /** Prisma looks at no operator class of a B-tree. */
    private static String part(Index index, Index.Part part) {
        List<String> arguments = new ArrayList<>();
        part.operatorClass()
                .filter(it -> !index.method().equals("btree"))
                .ifPresent(it -> arguments.add("ops: " + OperatorClassWord.of(it)));
        if (part.descending()) {
            arguments.add("sort: Desc");
        }
        return Identifiers.of(part.column()) + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")");
    }

    private static String keys(String attribute, String fields, String name, String usual, String more) {
        return attribute + "(" + fields + (name.equals(usual) ? "" : ", map: " + Identifiers.quoted(name)) + more + ")";
    }
}
