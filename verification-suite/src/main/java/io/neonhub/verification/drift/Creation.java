package io.neonhub.verification.drift;

import io.neonhub.verification.drift.Remedy.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the statements that create an object with all that belongs to it. */
record Creation(Inventory inventory) {

    /** None where there is no plain statement. */
    List<Statement> of(CatalogObject object) {
        if (object.name().kind() == Kind.COLUMN) {
            return List.of(new Statement(Kind.COLUMN, Remedies.alter(object.name(), "ADD COLUMN " + object.ddl())));
        }
        return everything(object)
                .sorted(Comparator.comparing((CatalogObject it) -> it.name().kind()))
                .flatMap(it -> statements(it).map(sql -> new Statement(it.name().kind(), sql)))
                .distinct()
                .toList();
    }

    private Stream<CatalogObject> everything(CatalogObject object) {
        Stream<CatalogObject> content = inventory.contentOf(object.name()).stream()
                .filter(it -> it.name().kind() != Kind.COLUMN && it.origin().isEmpty());
        return Stream.concat(
                Stream.of(object), object.name().kind() == Kind.SCHEMA ? content.flatMap(this::everything) : content);
    }

    private Stream<String> statements(CatalogObject object) {
        if (object.ddl().isEmpty()) {
            return Stream.empty();
        }
        if (object.name().kind() != Kind.TABLE && object.name().kind() != Kind.FOREIGN_TABLE) {
            return Stream.of(object.ddl() + ";");
        }
        List<CatalogObject> sequences = ownedSequences(object.name());
        return Stream.of(
                        sequences.stream().map(it -> it.ddl() + ";"),
                        Stream.of(object.ddl().replace("{columns}", columns(object)) + ";"),
                        sequences.stream()
                                .map(it -> "ALTER SEQUENCE " + it.name().sql() + " OWNED BY "
                                        + it.attributes().get("owned by") + ";"),
                        Stream.of(TableRemedy.attach(object)),
                        security(object))
                .flatMap(it -> it)
                .filter(sql -> !sql.isEmpty());
    }

    private String columns(CatalogObject table) {
        return inventory.contentOf(table.name()).stream()
                .filter(it -> it.name().kind() == Kind.COLUMN)
                .sorted(Comparator.comparingInt(CatalogObject::position))
                .map(it -> "\n  " + it.ddl())
                .collect(Collectors.joining(",", "(", "\n)"));
    }

    private List<CatalogObject> ownedSequences(ObjectName table) {
        return inventory.contentOf(new ObjectName(Kind.SCHEMA, table.schema(), "", "")).stream()
                .filter(it -> it.name().kind() == Kind.SEQUENCE)
                .filter(it -> it.origin()
                        .filter(column -> column.schema().equals(table.schema())
                                && column.parent().equals(table.name()))
                        .isPresent())
                .toList();
    }

    private static Stream<String> security(CatalogObject table) {
        return Stream.of(
                        table.has("row-level security") ? "ENABLE" : "",
                        table.has("row-level security of the owner") ? "FORCE" : "")
                .filter(word -> !word.isEmpty())
                .map(word -> "ALTER TABLE " + table.name().sql() + " " + word + " ROW LEVEL SECURITY;");
    }
}
