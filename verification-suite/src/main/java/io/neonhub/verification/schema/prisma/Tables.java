package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import java.util.List;
import java.util.Optional;

/** The table that a model stands for. {@code @ignore} and {@code @@ignore} hide from the client only. */
record Tables(ColumnTypes types, Defaults defaults, ForeignKeys foreignKeys, Datasource datasource) {

    Table of(Model model) {
        Indexes indexes = new Indexes(model);
        Optional<PrimaryKey> primaryKey = indexes.primaryKey();
        return new Table(
                model.table(),
                model.stored().stream().map(it -> column(it, primaryKey)).toList(),
                primaryKey,
                indexes.all(),
                datasource.foreignKeys() ? foreignKeys.of(model) : List.of());
    }

    private Column column(FieldLine field, Optional<PrimaryKey> primaryKey) {
        String name = Model.column(field);
        ColumnType type = types.of(field);
        ColumnDefault columnDefault = defaults.of(field, type);
        boolean inKey = primaryKey.filter(it -> it.columns().contains(name)).isPresent();
        return new Column(name, type, !inKey && isNullable(field, columnDefault), columnDefault);
    }

    /** Prisma sets no NOT NULL on lists; PostgreSQL sets it on every serial column. */
    private static boolean isNullable(FieldLine field, ColumnDefault columnDefault) {
        boolean serial = columnDefault instanceof ColumnDefault.Sequence;
        return !serial && (field.type().optional() || field.type().list());
    }
}
