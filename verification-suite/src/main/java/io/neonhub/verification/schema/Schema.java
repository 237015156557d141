package io.neonhub.verification.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a database consists of, whether declared in schema.prisma or read from {@code pg_catalog}: both readers give
 * these same records, so that they can be compared. Sorted by name.
 *
 * @param tables tables of the application: those of extensions and the history tables of Prisma and Flyway are left out
 */
public record Schema(List<Table> tables, List<EnumType> enums, List<Extension> extensions) {
    public Schema {
        tables = List.copyOf(tables);
        enums = List.copyOf(enums);
        extensions = List.copyOf(extensions);
    }

    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    public Optional<EnumType> enumType(QualifiedName name) {
        return enums.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
