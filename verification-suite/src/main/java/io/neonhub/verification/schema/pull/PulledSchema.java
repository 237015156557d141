package io.neonhub.verification.schema.pull;

import io.neonhub.verification.schema.EnumType;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema as schema.prisma: what {@code prisma db pull} makes of a database. Models and enums have the names of tables and
 * types. What schema.prisma has no words for is left out, as Prisma leaves it out: checks, partial indexes and those on
 * expressions, views, functions, triggers, policies.
 */
public record PulledSchema(Schema schema) {

    /** The whole file. */
    public String text() {
        return Stream.of(
                        Stream.of(datasource()),
                        models().map(this::model),
                        schema.enums().stream().map(this::enumBlock))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String datasource() {
        return "datasource db {\n  provider = \"postgresql\"\n  url      = env(\"DATABASE_URL\")\n"
                + (manySchemas()
                        ? schemas().stream()
                                .map(Identifiers::quoted)
                                .collect(Collectors.joining(", ", "  schemas  = [", "]\n"))
                        : "")
                + "}";
    }

    private TreeSet<String> schemas() {
        return Stream.concat(
                        schema.tables().stream().map(it -> it.name().schema()),
                        schema.enums().stream().map(it -> it.name().schema()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean manySchemas() {
        return schemas().size() > 1;
    }

    private String model(Table table) {
        return new PulledModel(table, schema, relations(), joinTables(), manySchemas())
                .block()
                .toString();
    }

    private Stream<Table> models() {
        return schema.tables().stream().filter(it -> JoinTable.of(it).isEmpty());
    }

    private List<JoinTable> joinTables() {
        return schema.tables().stream().flatMap(it -> JoinTable.of(it).stream()).toList();
    }

    private List<PulledRelation> relations() {
        return models().flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> schema.table(key.referencedTable()).isPresent())
                        .map(key -> new PulledRelation(table, key, isAmbiguous(table, key.referencedTable()))))
                .toList();
    }

    /** Whether there are several between the same two tables, in whichever direction. */
    private boolean isAmbiguous(Table table, QualifiedName other) {
        Stream<QualifiedName> there =
                table.foreignKeys().stream().map(ForeignKey::referencedTable).filter(other::equals);
        Stream<QualifiedName> back = other.equals(table.name())
                ? Stream.empty()
                : schema.table(other).stream()
                        .flatMap(it -> it.foreignKeys().stream())
                        .map(ForeignKey::referencedTable)
                        .filter(table.name()::equals);
        return Stream.concat(there, back).count() > 1;
    }

    private String enumBlock(EnumType type) {
        Block block = new Block("enum " + Identifiers.of(type.name().name()));
        type.values()
                .forEach(value -> block.field(
                        Identifiers.of(value),
                        "",
                        Identifiers.isOne(value) ? List.of() : List.of("@map(" + Identifiers.quoted(value) + ")")));
        if (!Identifiers.isOne(type.name().name())) {
            block.attribute("@@map(" + Identifiers.quoted(type.name().name()) + ")");
        }
        if (manySchemas()) {
            block.attribute("@@schema(" + Identifiers.quoted(type.name().schema()) + ")");
        }
        return block.toString();
    }
}
