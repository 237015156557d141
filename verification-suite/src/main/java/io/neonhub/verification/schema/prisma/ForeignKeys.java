package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.ForeignKey.Action;
import io.neonhub.verification.schema.prisma.Syntax.Attribute;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The foreign keys of a model: one per relation field with {@code fields:}, unless a view is at one end. */
record ForeignKeys(Declarations declarations) {
    private static final Map<String, Action> ACTIONS = Map.of(
            "Cascade", Action.CASCADE,
            "Restrict", Action.RESTRICT,
            "NoAction", Action.NO_ACTION,
            "SetNull", Action.SET_NULL,
            "SetDefault", Action.SET_DEFAULT);

    /** Sorted by name. */
    List<ForeignKey> of(Model model) {
        return declarations.relations(model).stream()
                .filter(it -> !it.target().block().isView())
                .flatMap(relation -> relation
                        .attribute()
                        .filter(it -> it.argument("fields").isPresent())
                        .map(it -> foreignKey(relation, it))
                        .stream())
                .sorted(Comparator.comparing(ForeignKey::name))
                .toList();
    }

    private static ForeignKey foreignKey(Relation relation, Attribute attribute) {
        Model model = relation.model();
        Model target = relation.target();
        List<FieldLine> fields = model.storedFields(required(attribute, "fields"));
        List<FieldLine> references = target.storedFields(required(attribute, "references"));
        rejectUnequal(relation, fields, references);
        String name = attribute
                .text("map")
                .orElseGet(() -> ConstraintNames.foreignKey(model.tableName(), Model.columnNames(fields)));
        return new ForeignKey(
                ConstraintNames.stored(name),
                fields.stream().map(Model::column).toList(),
                target.table(),
                references.stream().map(Model::column).toList(),
                attribute.argument("onDelete").map(ForeignKeys::action).orElseGet(() -> defaultOnDelete(fields)),
                attribute.argument("onUpdate").map(ForeignKeys::action).orElse(Action.CASCADE),
                true,
                true);
    }

    private static void rejectUnequal(Relation relation, List<FieldLine> fields, List<FieldLine> references) {
        if (fields.size() != references.size()) {
            throw relation.field()
                    .name()
                    .at()
                    .error("the relation '" + relation.field().name().text() + "' has " + fields.size() + " fields but "
                            + references.size() + " references. Name one reference per field.");
        }
    }

    /** SET NULL needs all of the fields to be optional. */
    private static Action defaultOnDelete(List<FieldLine> fields) {
        return fields.stream().allMatch(it -> it.type().optional()) ? Action.SET_NULL : Action.RESTRICT;
    }

    private static Action action(Value value) {
        Action action = ACTIONS.get(value.word());
        if (action == null) {
            throw value.at()
                    .error("expected one of Cascade, Restrict, NoAction, SetNull, SetDefault, found " + value.shown()
                            + ".");
        }
        return action;
    }

    private static Value required(Attribute relation, String argument) {
        return relation.argument(argument)
                .orElseThrow(() -> relation.name()
                        .at()
                        .error("expected '" + argument + ": […]' in this @relation. Name the fields on both sides:"
                                + " @relation(fields: [authorId], references: [id])."));
    }
}
