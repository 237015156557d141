package io.neonhub.verification.schema.pull;

import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.ForeignKey.Action;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.prisma.ConstraintNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A foreign key as two fields.
 *
 * @param table the referring one
 * @param ambiguous whether there is another one between the same two tables, so that it needs a name
 */
record PulledRelation(Table table, ForeignKey key, boolean ambiguous) {

    boolean touches(QualifiedName model) {
        return model.equals(table.name()) || model.equals(key.referencedTable());
    }

    /** The name of the table on the other side. */
    String other(QualifiedName model) {
        return model.equals(table.name())
                ? key.referencedTable().name()
                : table.name().name();
    }

    void addTo(Block block, QualifiedName model) {
        if (model.equals(table.name())) {
            block.field(forwardName(), forwardType(), List.of(forwardAttribute()));
        }
        if (model.equals(key.referencedTable())) {
            block.field(backName(), backType(), backAttributes());
        }
    }

    private boolean isOfItself() {
        return key.referencedTable().equals(table.name());
    }

    private String referring() {
        return Identifiers.of(table.name().name());
    }

    private String referenced() {
        return Identifiers.of(key.referencedTable().name());
    }

    /** The field that stands beside the columns. */
    private String forwardName() {
        return ambiguous ? referenced() + "_" + name() : referenced();
    }

    /** The field on the other side. */
    private String backName() {
        String model = ambiguous ? referring() + "_" + name() : referring();
        return isOfItself() ? "other_" + model : model;
    }

    private String forwardType() {
        return referenced() + (isOptional() ? "?" : "");
    }

    private String backType() {
        return referring() + (isOneToOne() ? "?" : "[]");
    }

    private boolean isOptional() {
        return key.columns().stream()
                .anyMatch(name -> table.column(name).filter(it -> it.nullable()).isPresent());
    }

    private boolean isOneToOne() {
        boolean primary =
                table.primaryKey().filter(it -> sameColumns(it.columns())).isPresent();
        return primary
                || table.indexes().stream()
                        .filter(it -> it.unique() && it.predicate().isEmpty())
                        .anyMatch(it -> sameColumns(
                                it.parts().stream().map(part -> part.column()).toList()));
    }

    private boolean sameColumns(List<String> columns) {
        return columns.size() == key.columns().size() && columns.containsAll(key.columns());
    }

    private String forwardAttribute() {
        List<String> arguments = new ArrayList<>(nameArgument());
        arguments.add("fields: " + fields(key.columns()));
        arguments.add("references: " + fields(key.referencedColumns()));
        if (key.onDelete() != (isOptional() ? Action.SET_NULL : Action.RESTRICT)) {
            arguments.add("onDelete: " + word(key.onDelete()));
        }
        if (key.onUpdate() != Action.CASCADE) {
            arguments.add("onUpdate: " + word(key.onUpdate()));
        }
        if (!key.name().equals(ConstraintNames.foreignKey(table.name().name(), key.columns()))) {
            arguments.add("map: " + Identifiers.quoted(key.name()));
        }
        return "@relation(" + String.join(", ", arguments) + ")";
    }

    private List<String> backAttributes() {
        return nameArgument().isEmpty()
                ? List.of()
                : List.of("@relation(" + nameArgument().get(0) + ")");
    }

    private List<String> nameArgument() {
        return ambiguous || isOfItself() ? List.of("\"" + name() + "\"") : List.of();
    }

    private String name() {
        return ambiguous
                ? referring() + "_"
                        + key.columns().stream().map(Identifiers::of).collect(Collectors.joining("_")) + "To"
                        + referenced()
                : referring() + "To" + referenced();
    }

    static String fields(List<String> columns) {
        return columns.stream().map(Identifiers::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String word(Action action) {
        return switch (action) {
            case NO_ACTION -> "NoAction";
            case RESTRICT -> "Restrict";
            case CASCADE -> "Cascade";
            case SET_NULL -> "SetNull";
            case SET_DEFAULT -> "SetDefault";
        };
    }
}
