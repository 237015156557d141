package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.prisma.Syntax.Block;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import io.neonhub.verification.schema.prisma.Syntax.ModelBlock;
import io.neonhub.verification.schema.prisma.Syntax.Name;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What must hold between the blocks of a schema: every name stands once, every type is known. */
record DeclarationChecks(Map<String, Block> blocks) {

    static void rejectSecond(Map<String, Block> blocks, Block block) {
        if (ScalarType.named(block.name().text()).isPresent()) {
            throw block.name().at().error("'" + block.name().text() + "' is a type of Prisma. Choose another name.");
        }
        Block first = blocks.get(block.name().text());
        if (first != null) {
            throw second(block.name(), first.name());
        }
    }

    void checkFields(ModelBlock model) {
        Map<String, Name> names = new HashMap<>();
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
        Name type = field.type().name();
        Block declared = blocks.get(type.text());
        if (declared instanceof ModelBlock block && block.isType() && !model.isType()) {
            throw type.at()
                    .error("the field '" + field.name().text() + "' has the composite type '" + type.text()
                            + "', which PostgreSQL has no column for. Use Json.");
        }
        boolean known = declared != null
                || field.type().unsupported().isPresent()
                || ScalarType.named(type.text()).isPresent();
        if (!known) {
            throw type.at()
                    .error("the field '" + field.name().text() + "' has the unknown type '" + type.text()
                            + "'. Declare a model or an enum of that name, or use one of: " + ScalarType.names() + ".");
        }
    }

    static void checkTables(Collection<Model> models) {
        Map<QualifiedName, Model> tables = new HashMap<>();
        for (Model model : models) {
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
}
