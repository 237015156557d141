package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.prisma.Syntax.Attribute;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import java.util.Optional;

/**
 * One side of a relation.
 *
 * @param target the model or view at the other side
 * @param opposite the field of the target that refers back
 */
record Relation(Model model, FieldLine field, Model target, FieldLine opposite) {

    /** Prisma demands a field on both sides, with the same relation name or both with none. */
    static Relation of(Model model, FieldLine field, Model target) {
        FieldLine opposite = target.relations().stream()
                .filter(it -> !it.equals(field) && it.type().name().text().equals(model.name()))
                .filter(it -> name(it).equals(name(field)))
                .findFirst()
                .orElseThrow(() -> field.name()
                        .at()
                        .error("the relation '" + field.name().text() + "' has no field on the other side."
                                + " Add one of type '" + model.name() + "' or '" + model.name() + "[]' to model '"
                                + target.name() + "'" + sameName(field) + "."));
        return new Relation(model, field, target, opposite);
    }

    private static String sameName(FieldLine field) {
        return name(field).map(it -> " with @relation(\"" + it + "\")").orElse("");
    }

    boolean isManyToMany() {
        return field.type().list() && opposite.type().list();
    }

    Optional<Attribute> attribute() {
        return field.attributes().find("relation");
    }

    Optional<String> name() {
        return name(field);
    }

    private static Optional<String> name(FieldLine field) {
        return field.attributes()
                .find("relation")
                .flatMap(it -> it.mainArgument("name"))
                .map(Value::text);
    }
}
