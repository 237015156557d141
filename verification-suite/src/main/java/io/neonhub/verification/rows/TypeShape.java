package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;
import java.util.List;

/** A type, as far as making values of it needs to know. */
sealed interface TypeShape {

    /**
     * A base type.
     *
     * @param category {@code pg_type.typcategory}
     * @param modifier {@code atttypmod}, -1 for none
     */
    record Scalar(QualifiedName name, char category, int modifier) implements TypeShape {}

    record Enumeration(List<String> labels) implements TypeShape {}

    record ArrayOf(TypeShape element) implements TypeShape {}

    record RangeOf(TypeShape subtype) implements TypeShape {}

    record MultirangeOf(TypeShape subtype) implements TypeShape {}

    /**
     * A domain.
     *
     * @param checks their definitions, as {@code pg_get_constraintdef} prints them
     */
    record Domain(QualifiedName name, TypeShape base, boolean notNull, boolean hasDefault, List<String> checks)
            implements TypeShape {}

    /** A composite or pseudo type, of which no values are made. */
    record Unknown(QualifiedName name) implements TypeShape {}
}
