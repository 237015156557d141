package io.neonhub.verification.schema.prisma;

import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.EnumType;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.prisma.Syntax.Block;
import io.neonhub.verification.schema.prisma.Syntax.EnumBlock;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads schema.prisma into the tables that Prisma Migrate would create for it, and into the models that the
 * application's code sees.
 *
 * <p>Names, types, defaults and actions follow Prisma's documentation, and what its schema engine was seen to create.
 * What lies without {@code @@schema} is taken to lie in {@code public}. Views are no tables and composite types have
 * none; models and fields with {@code @@ignore} or {@code @ignore} have a table and columns, but are not among the models.
 *
 * <p>Tolerated, since a later Prisma may know them and nothing that is verified hangs on them: blocks of an unknown
 * kind, attributes, settings and arguments of an unknown name, functions of an unknown name in {@code @default} (they are
 * taken as the client's), a comma before a closing bracket, and a closing brace at the end of a line. Everything else that cannot be understood is a
 * {@link io.neonhub.failure.UsageException} that names file, line, column and what was expected.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class PrismaSchemaReader {
    private PrismaSchemaReader() {}

    /**
     * Reads a schema.
     *
     * @param location a file; a folder, whose {@code .prisma} files, also those in folders below, make up one schema; or
     *     {@code classpath:a/b/schema.prisma}, in a folder or a jar
     * @param version of the Prisma that creates the tables: those of many-to-many relations differ
     * @throws io.neonhub.failure.UsageException if there is nothing to read, or it cannot be understood
     */
    public static PrismaSchema read(String location, PrismaVersion version) {
        return read(SchemaFiles.read(location), version);
    }

    static PrismaSchema read(List<SourceFile> files, PrismaVersion version) {
        List<Block> blocks =
                files.stream().flatMap(file -> Parser.parse(file).stream()).toList();
        Declarations declarations = new Declarations(blocks);
        Datasource datasource = Datasource.of(declarations.configuration(), files.get(0));
        return new PrismaSchema(
                schema(declarations, datasource, version),
                models(declarations),
                generators(declarations),
                datasource.variables());
    }

    private static Schema schema(Declarations declarations, Datasource datasource, PrismaVersion version) {
        ColumnTypes types = new ColumnTypes(declarations, datasource);
        Tables tables = new Tables(types, new Defaults(declarations), new ForeignKeys(declarations), datasource);
        JoinTables joinTables = new JoinTables(declarations, types, datasource, version);
        return new Schema(
                Stream.concat(declarations.models().stream().map(tables::of), joinTables.all().stream())
                        .sorted(Comparator.comparing(Table::name))
                        .toList(),
                declarations.enums().stream()
                        .map(PrismaSchemaReader::enumType)
                        .sorted(Comparator.comparing(EnumType::name))
                        .toList(),
                datasource.extensions());
    }

    private static EnumType enumType(EnumBlock block) {
        return new EnumType(
                ColumnTypes.enumName(block),
                block.values().stream().map(Literals::storedValue).toList());
    }

    private static List<PrismaSchema.Model> models(Declarations declarations) {
        return declarations.models().stream()
                .filter(it -> !it.block().attributes().has("ignore"))
                .map(PrismaSchemaReader::model)
                .sorted(Comparator.comparing(PrismaSchema.Model::name))
                .toList();
    }

    private static PrismaSchema.Model model(Model model) {
        return new PrismaSchema.Model(
                model.name(),
                model.table(),
                model.stored().stream()
                        .filter(it -> !it.attributes().has("ignore"))
                        .map(PrismaSchemaReader::field)
                        .toList());
    }

    private static PrismaSchema.Field field(FieldLine field) {
        String type = field.type()
                .unsupported()
                .map(it -> "Unsupported(\"" + it + "\")")
                .orElse(field.type().name().text());
        return new PrismaSchema.Field(
                field.name().text(),
                Model.column(field),
                type,
                field.type().optional(),
                field.type().list());
    }

    private static List<String> generators(Declarations declarations) {
        return declarations.configuration().stream()
                .filter(it -> it.keyword().equals("generator"))
                .map(it -> it.name().text())
                .toList();
    }
}
