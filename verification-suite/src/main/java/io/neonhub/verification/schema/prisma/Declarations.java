package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.prisma.Syntax.Block;
import io.neonhub.verification.schema.prisma.Syntax.ConfigurationBlock;
import io.neonhub.verification.schema.prisma.Syntax.EnumBlock;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import io.neonhub.verification.schema.prisma.Syntax.ModelBlock;
import io.neonhub.verification.schema.prisma.Syntax.TypeReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All blocks of a schema, found by name and checked; those of a kind stay in the order they are declared. */
final class Declarations {
    private final List<ConfigurationBlock> configuration;
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<String, Model> modelsAndViews;

    Declarations(List<Block> all) {
        configuration = ofType(all, ConfigurationBlock.class);
        all.stream().filter(it -> !(it instanceof ConfigurationBlock)).forEach(this::declare);
        List<ModelBlock> modelBlocks = ofType(blocks.values(), ModelBlock.class);
        modelBlocks.forEach(new DeclarationChecks(blocks)::checkFields);
        modelsAndViews = modelBlocks.stream()
                .filter(it -> !it.isType())
                .map(this::model)
                .collect(Collectors.toMap(Model::name, it -> it, (first, second) -> first, LinkedHashMap::new));
        DeclarationChecks.checkTables(models());
    }

    private void declare(Block block) {
        DeclarationChecks.rejectSecond(blocks, block);
        blocks.put(block.name().text(), block);
    }

    private Model model(ModelBlock block) {
        Map<Boolean, List<FieldLine>> fields = block.fields().stream()
                .collect(Collectors.partitioningBy(
                        it -> blocks.get(it.type().name().text()) instanceof ModelBlock));
        return new Model(block, fields.getOrDefault(false, List.of()), fields.getOrDefault(true, List.of()));
    }

    /** The models, which have tables. */
    List<Model> models() {
        return modelsAndViews.values().stream()
                .filter(it -> !it.block().isView())
                .toList();
    }

    /** The relations that start at a model, in the order of its fields. */
    List<Relation> relations(Model model) {
        return model.relations().stream()
                .map(field -> Relation.of(model, field, target(field)))
                .toList();
    }

    private Model target(FieldLine relation) {
        String name = relation.type().name().text();
        return Optional.ofNullable(modelsAndViews.get(name))
                .orElseThrow(() -> new IllegalStateException(name + " is no model"));
    }

    List<EnumBlock> enums() {
        return ofType(blocks.values(), EnumBlock.class);
    }

    Optional<EnumBlock> enumBlock(TypeReference type) {
        return blocks.get(type.name().text()) instanceof EnumBlock found ? Optional.of(found) : Optional.empty();
    }

    List<ConfigurationBlock> configuration() {
        return configuration;
    }

    private static <T> List<T> ofType(Collection<Block> blocks, Class<T> type) {
        return blocks.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
