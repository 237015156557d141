package io.neonhub.verification.schema.pull;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.Optional;

/** The table of an implicit many-to-many relation, which is no model: {@code _ArticleToTag} with the columns A and B. */
record JoinTable(Table table) {

    static Optional<JoinTable> of(Table table) {
        boolean joins = table.name().name().startsWith("_")
                && table.columns().stream().map(Column::name).toList().equals(List.of("A", "B"))
                && table.foreignKeys().size() == 2
                && table.foreignKeys().stream().allMatch(key -> key.columns().size() == 1);
        return Optional.of(new JoinTable(table)).filter(it -> joins && it.isSorted());
    }

    /** The first column refers to the model whose name comes first; with others it is a table like any other. */
    private boolean isSorted() {
        return side("A").name().compareTo(side("B").name()) <= 0;
    }

    private QualifiedName side(String column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column)))
                .map(ForeignKey::referencedTable)
                .findFirst()
                .orElse(table.name());
    }

    /** The fields that a model gets from it. */
    void addTo(Block block, QualifiedName model) {
        boolean self = side("A").equals(side("B"));
        if (side("A").equals(model)) {
            field(block, self ? "_A" : "", side("B"));
        }
        if (side("B").equals(model)) {
            field(block, self ? "_B" : "", side("A"));
        }
    }

    private void field(Block block, String suffix, QualifiedName other) {
        String name = Identifiers.of(other.name());
        block.field(
                name + suffix,
                name + "[]",
                List.of("@relation(" + Identifiers.quoted(table.name().name().substring(1)) + ")"));
    }
}
