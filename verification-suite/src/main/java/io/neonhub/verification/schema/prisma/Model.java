package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import io.neonhub.verification.schema.prisma.Syntax.ModelBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A model or view, and the names that its declaration stands for in the database.
 *
 * @param stored the fields that have a column
 * @param relations the fields that refer to other models
 */
record Model(ModelBlock block, List<FieldLine> stored, List<FieldLine> relations) {
    private static final String DEFAULT_SCHEMA = "public";

    String name() {
        return block.name().text();
    }

    /** The name of the table before PostgreSQL cuts it: the names of keys and indexes begin with it. */
    String tableName() {
        return block.attributes().mappedName().orElse(name());
    }

    QualifiedName table() {
        return qualified(tableName(), block.attributes());
    }

    static QualifiedName qualified(String name, Attributes attributes) {
        return new QualifiedName(attributes.schema().orElse(DEFAULT_SCHEMA), ConstraintNames.stored(name));
    }

    /** The column of a field. */
    static String column(FieldLine field) {
        return ConstraintNames.stored(columnName(field));
    }

    /** The names of columns before PostgreSQL cuts them. */
    static List<String> columnNames(List<FieldLine> fields) {
        return fields.stream().map(Model::columnName).toList();
    }

    private static String columnName(FieldLine field) {
        return field.attributes().mappedName().orElse(field.name().text());
    }

    /** The field that an attribute names, as {@code name} or with options as {@code name(sort: Desc)}. */
    FieldLine storedField(Value reference) {
        String field = reference instanceof Value.Call call ? call.name() : reference.word();
        return find(stored, field).orElseThrow(() -> unknown(field, reference.at()));
    }

    List<FieldLine> storedFields(Value list) {
        return list.items().stream().map(this::storedField).toList();
    }

    private UsageException unknown(String field, Position at) {
        if (find(relations, field).isPresent()) {
            return at.error("the field '" + field + "' of model '" + name()
                    + "' is a relation and has no column. Name the fields of its @relation(fields: …) instead.");
        }
        String known = stored.stream().map(it -> it.name().text()).collect(Collectors.joining(", "));
        return at.error("model '" + name() + "' has no field '" + field + "'. Its fields are: " + known + ".");
    }

    private static Optional<FieldLine> find(List<FieldLine> fields, String name) {
        return fields.stream().filter(it -> it.name().text().equals(name)).findFirst();
    }

    /** The fields of the primary key: of {@code @@id([…])} or {@code @id}. */
    List<FieldLine> idFields() {
        return block.attributes()
                .find("id")
                .flatMap(it -> it.mainArgument("fields"))
                .map(this::storedFields)
                .orElseGet(() -> stored.stream()
                        .filter(it -> it.attributes().has("id"))
                        .limit(1)
                        .toList());
    }
}
