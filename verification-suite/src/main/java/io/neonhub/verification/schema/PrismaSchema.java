package io.neonhub.verification.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What schema.prisma says: the tables that it stands for, and the models and fields that the application's code sees.
 *
 * @param schema the physical side, comparable with a database
 * @param models sorted by name
 * @param generators names of the generator blocks, in their order
 * @param variables the environment variables that hold the URLs of the datasource, by setting: {@code url}, {@code
 *     directUrl}, {@code shadowDatabaseUrl}
 */
public record PrismaSchema(Schema schema, List<Model> models, List<String> generators, Map<String, String> variables) {
    public PrismaSchema {
        variables = Map.copyOf(variables);
        models = List.copyOf(models);
        generators = List.copyOf(generators);
    }

    public Optional<Model> model(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    /** A model and its table. */
    public record Model(String name, QualifiedName table, List<Field> fields) {
        public Model {
            fields = List.copyOf(fields);
        }

        public Optional<Field> field(String field) {
            return fields.stream().filter(it -> it.name().equals(field)).findFirst();
        }
    }

    /**
     * A field that is stored in a column. Relation fields are not listed: the foreign keys of the table tell them.
     *
     * @param type the Prisma type: {@code String}, {@code DateTime}, the name of an enum
     * @param list whether the type carries {@code []}
     */
    public record Field(String name, String column, String type, boolean optional, boolean list) {}
}
