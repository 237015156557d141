package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.prisma.Syntax.Attribute;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The primary key and the indexes of a model. {@code @@fulltext} is none on PostgreSQL. */
record Indexes(Model model) {
    private static final String BTREE = "btree";
    private static final Set<String> METHODS = Set.of(BTREE, "hash", "gin", "gist", "spgist", "brin");

    Optional<PrimaryKey> primaryKey() {
        List<FieldLine> fields = model.idFields();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        String name = idAttribute(fields.get(0))
                .flatMap(it -> it.text("map"))
                .orElseGet(() -> ConstraintNames.primaryKey(model.tableName()));
        return Optional.of(new PrimaryKey(
                ConstraintNames.stored(name), fields.stream().map(Model::column).toList()));
    }

    private Optional<Attribute> idAttribute(FieldLine field) {
        return model.block().attributes().find("id").or(() -> field.attributes().find("id"));
    }

    /** All but the primary key's, sorted by name. */
    List<Index> all() {
        return Stream.of(uniqueFields(), uniques(), plain())
                .flatMap(it -> it)
                .sorted(Comparator.comparing(Index::name))
                .toList();
    }

    private Stream<Index> uniqueFields() {
        return model.stored().stream()
                .flatMap(field -> field.attributes().all("unique").stream()
                        .map(attribute -> unique(
                                attribute,
                                List.of(part(field, BTREE, attribute.argument("sort"), Optional.empty())),
                                List.of(field))));
    }

    private Stream<Index> uniques() {
        return model.block().attributes().all("unique").stream()
                .map(attribute -> unique(attribute, parts(attribute, BTREE), fields(attribute)));
    }

    private Index unique(Attribute attribute, List<Index.Part> parts, List<FieldLine> fields) {
        String name = attribute
                .text("map")
                .orElseGet(() -> ConstraintNames.unique(model.tableName(), Model.columnNames(fields)));
        return index(name, true, BTREE, parts);
    }

    private Stream<Index> plain() {
        return model.block().attributes().all("index").stream().map(attribute -> {
            String method = attribute.argument("type").map(Indexes::method).orElse(BTREE);
            return index(plainName(attribute), false, method, parts(attribute, method));
        });
    }

    /** Old schemas say {@code name:} where newer ones say {@code map:}. */
    private String plainName(Attribute attribute) {
        return attribute
                .text("map")
                .or(() -> attribute.text("name"))
                .orElseGet(() -> ConstraintNames.index(model.tableName(), Model.columnNames(fields(attribute))));
    }

    private static String method(Value type) {
        String method = type.word().toLowerCase(Locale.ROOT);
        if (!METHODS.contains(method)) {
            throw type.at()
                    .error("expected an index type (BTree, Hash, Gin, Gist, SpGist, Brin), found " + type.shown()
                            + ".");
        }
        return method;
    }

    private static Index index(String name, boolean unique, String method, List<Index.Part> parts) {
        return new Index(ConstraintNames.stored(name), unique, method, parts, Optional.empty(), List.of(), true);
    }

    private List<FieldLine> fields(Attribute attribute) {
        return keys(attribute).stream().map(model::storedField).toList();
    }

    private List<Index.Part> parts(Attribute attribute, String method) {
        return keys(attribute).stream()
                .map(key -> key instanceof Value.Call call
                        ? part(model.storedField(key), method, call.argument("sort"), call.argument("ops"))
                        : Index.Part.ascending(Model.column(model.storedField(key))))
                .toList();
    }

    private List<Value> keys(Attribute attribute) {
        return attribute
                .mainArgument("fields")
                .map(Value::items)
                .filter(it -> !it.isEmpty())
                .orElseThrow(() -> attribute
                        .name()
                        .at()
                        .error("expected the fields of '@@" + attribute.name().text() + "'. Write them in brackets: @@"
                                + attribute.name().text() + "([a, b])."));
    }

    private static Index.Part part(FieldLine field, String method, Optional<Value> sort, Optional<Value> ops) {
        return new Index.Part(
                Model.column(field),
                false,
                sort.map(Value::word).filter("Desc"::equals).isPresent(),
                ops.flatMap(it -> OperatorClasses.named(method, it)));
    }
}
