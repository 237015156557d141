package io.neonhub.verification.schema.prisma;

import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.ForeignKey.Action;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of implicit many-to-many relations: two models that hold lists of each other. Table {@code _AToB}, or
 * {@code _Name} for {@code @relation("Name")}; column A is the key of the model whose name sorts first, B the other's.
 */
record JoinTables(Declarations declarations, ColumnTypes types, Datasource datasource, PrismaVersion version) {
    private static final String A = "A";
    private static final String B = "B";
    /** From this version on (A, B) is the primary key, before it is a unique index. */
    private static final int MAJOR_WITH_PRIMARY_KEY = 6;

    List<Table> all() {
        return declarations.models().stream()
                .flatMap(model -> declarations.relations(model).stream())
                .filter(Relation::isManyToMany)
                .filter(it -> it.model().name().compareTo(it.target().name()) <= 0)
                .map(this::table)
                .distinct()
                .toList();
    }

    private Table table(Relation relation) {
        Model a = relation.model();
        Model b = relation.target();
        String name = "_" + relation.name().orElse(a.name() + "To" + b.name());
        return table(new QualifiedName(a.table().schema(), ConstraintNames.stored(name)), a, b);
    }

    private Table table(QualifiedName name, Model a, Model b) {
        return new Table(
                name,
                List.of(column(A, a), column(B, b)),
                hasPrimaryKey()
                        ? Optional.of(
                                new PrimaryKey(ConstraintNames.withSuffix(name.name(), "_AB_pkey"), List.of(A, B)))
                        : Optional.empty(),
                indexes(name.name()),
                datasource.foreignKeys() ? List.of(foreignKey(name, A, a), foreignKey(name, B, b)) : List.of());
    }

    private boolean hasPrimaryKey() {
        return version.major() >= MAJOR_WITH_PRIMARY_KEY;
    }

    private Column column(String name, Model model) {
        return new Column(name, types.of(key(model)), false, new ColumnDefault.None());
    }

    private static FieldLine key(Model model) {
        List<FieldLine> key = model.idFields();
        if (key.size() != 1) {
            throw model.block()
                    .name()
                    .at()
                    .error("model '" + model.name() + "' is part of an implicit many-to-many relation, which needs an"
                            + " @id on a single field. Add one, or write the table between the two as a model.");
        }
        return key.get(0);
    }

    private List<Index> indexes(String table) {
        Index onB = index(ConstraintNames.withSuffix(table, "_B_index"), false, B);
        Index unique = index(ConstraintNames.withSuffix(table, "_AB_unique"), true, A, B);
        return hasPrimaryKey() ? List.of(onB) : List.of(unique, onB);
    }

    private static Index index(String name, boolean unique, String... columns) {
        List<Index.Part> parts = Stream.of(columns).map(Index.Part::ascending).toList();
        return new Index(name, unique, "btree", parts, Optional.empty(), List.of(), true);
    }

    private static ForeignKey foreignKey(QualifiedName table, String column, Model target) {
        return new ForeignKey(
                ConstraintNames.withSuffix(table.name(), "_" + column + "_fkey"),
                List.of(column),
                target.table(),
                List.of(Model.column(key(target))),
                Action.CASCADE,
                Action.CASCADE,
                true,
                true);
    }
}
