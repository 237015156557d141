package io.neonhub.verification.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param columns in their order in the table
 * @param indexes all but the primary key's, unique ones among them, sorted by name
 * @param foreignKeys sorted by name
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<Index> indexes,
        List<ForeignKey> foreignKeys) {
    public Table {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
    }

    public Optional<Column> column(String column) {
        return columns.stream().filter(it -> it.name().equals(column)).findFirst();
    }

    public Optional<Index> index(String index) {
        return indexes.stream().filter(it -> it.name().equals(index)).findFirst();
    }

    public Optional<ForeignKey> foreignKey(String foreignKey) {
        return foreignKeys.stream().filter(it -> it.name().equals(foreignKey)).findFirst();
    }
}
