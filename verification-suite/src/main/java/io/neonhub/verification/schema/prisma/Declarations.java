package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.prisma.Syntax.Block;
import io.neonhub.verification.schema.prisma.Syntax.ConfigurationBlock;
import io.neonhub.verification.schema.prisma.Syntax.EnumBlock;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import io.neonhub.verification.schema.prisma.Syntax.ModelBlock;
import io.neonhub.verification.schema.prisma.Syntax.Name;
import io.neonhub.verification.schema.prisma.Syntax.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All blocks of a schema, found by name; every name stands once and every type is known. */
final class Declarations {
    private final Map<String, Block> byName = new LinkedHashMap<>();
    private final List<ConfigurationBlock> configuration;

    Declarations(List<Block> blocks) {
        blocks.forEach(this::declare);
        configuration = blocksOf(blocks.stream(), ConfigurationBlock.class).toList();
        blocksOf(blocks.stream(), ModelBlock.class).forEach(this::checkFields);
        checkTables();
    }

    private void declare(Block block) {
        if (block instanceof ConfigurationBlock) {
            return;
        }
        if (ScalarType.named(block.name().text()).isPresent()) {
            throw block.name().at().error("'" + block.name().text() + "' is a type of Prisma. Choose another name.");
        }
        Block first = byName.putIfAbsent(block.name().text(), block);
        if (first != null) {
            throw second(block.name(), first.name());
        }
    }

    private void checkTables() {
        Map<QualifiedName, Model> tables = new LinkedHashMap<>();
        for (Model model : models()) {
            Model first = tables.putIfAbsent(model.table(), model);
            if (first != null) {
                throw model.block()
                        .name()
                        .at()
                        .error("the models '" + first.name() + "' and '" + model.name() + "' have the same table "
                                + model.table() + ". Give one of them another @@map.");
            }
        }
    }

    private void checkFields(ModelBlock model) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (FieldLine field : model.fields()) {
            Name first = names.putIfAbsent(field.name().text(), field.name());
            if (first != null) {
                throw second(field.name(), first);
            }
            checkType(model, field);
        }
    }

    private static UsageException second(Name second, Name first) {
        return second.at()
                .error("'" + second.text() + "' is declared a second time; the first is at " + first.at()
                        + ". Rename or remove one of them.");
    }

    private void checkType(ModelBlock model, FieldLine field) {
        TypeReference type = field.type();
        String name = type.name().text();
        Block declared = byName.get(name);
        if (declared instanceof ModelBlock block && block.isType() && !model.isType()) {
            throw type.name()
                    .at()
                    .error("the field '" + field.name().text() + "' has the composite type '" + name
                            + "', which PostgreSQL has no column for. Use Json.");
        }
        if (declared == null
                && type.unsupported().isEmpty()
                && ScalarType.named(name).isEmpty()) {
            throw type.name()
                    .at()
                    .error("the field '" + field.name().text() + "' has the unknown type '" + name
                            + "'. Declare a model or an enum of that name, or use one of: " + ScalarType.names() + ".");
        }
    }

    /** The models, which have tables, in the order they are declared. */
    List<Model> models() {
        return blocksOf(byName.values().stream(), ModelBlock.class)
                .filter(it -> !it.isType() && !it.isView())
                .map(this::model)
                .toList();
    }

    private Model model(ModelBlock block) {
        return new Model(
                block,
                block.fields().stream().filter(it -> target(it).isEmpty()).toList(),
                block.fields().stream().filter(it -> target(it).isPresent()).toList());
    }

    /** The relations that start at a model, in the order of its fields. */
    List<Relation> relations(Model model) {
        return model.relations().stream()
                .flatMap(field -> target(field).stream().map(it -> Relation.of(model, field, model(it))))
                .toList();
    }

    /** The model or view that a field refers to. */
    private Optional<ModelBlock> target(FieldLine field) {
        return byName.get(field.type().name().text()) instanceof ModelBlock block
                ? Optional.of(block)
                : Optional.empty();
    }

    List<EnumBlock> enums() {
        return blocksOf(byName.values().stream(), EnumBlock.class).toList();
    }

    Optional<EnumBlock> enumBlock(TypeReference type) {
        return byName.get(type.name().text()) instanceof EnumBlock found ? Optional.of(found) : Optional.empty();
    }

    List<ConfigurationBlock> configuration() {
        return configuration;
    }

    private static <T> Stream<T> blocksOf(Stream<Block> blocks, Class<T> type) {
        return blocks.filter(type::isInstance).map(type::cast);
    }
}
