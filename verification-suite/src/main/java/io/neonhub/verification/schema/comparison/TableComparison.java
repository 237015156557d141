package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a declared table with the live one, one question per method; an empty list is the good answer. Its indexes
 * and foreign keys are the matter of {@link IndexComparison} and {@link ForeignKeyComparison}. Stateless.
 */
public final class TableComparison {
    private TableComparison() {}

    /** All questions about one table, its indexes and its foreign keys, in an order in which remedies can be run. */
    public static List<Finding> compare(Table declared, Optional<Table> live) {
        return Stream.of(
                        exists(declared, live).stream(),
                        live.stream().flatMap(it -> columns(declared, it).stream()),
                        live.stream().flatMap(it -> primaryKey(declared, it).stream()),
                        IndexComparison.compareAll(declared, live).stream(),
                        ForeignKeyComparison.compareAll(declared, live).stream(),
                        live.stream().flatMap(it -> undeclared(declared, it).stream()))
                .flatMap(findings -> findings)
                .toList();
    }

    /** Whether the table is there at all. */
    public static List<Finding> exists(Table declared, Optional<Table> live) {
        return live.isPresent()
                ? List.of()
                : List.of(Finding.stop(declared.name().toString(), "the table is missing", Ddl.createTable(declared)));
    }

    /** Every declared column: is it there, its type, whether it takes NULL, its default. Their order doesn't matter. */
    public static List<Finding> columns(Table declared, Table live) {
        return declared.columns().stream()
                .flatMap(column -> column(declared.name(), column, live.column(column.name())).stream())
                .toList();
    }

    /** One declared column. */
    public static List<Finding> column(QualifiedName table, Column declared, Optional<Column> live) {
        ColumnComparison comparison = new ColumnComparison(table, declared);
        return live.map(comparison::differences).orElseGet(() -> List.of(comparison.missing()));
    }

    /** The primary key: its columns, their order, its name. */
    public static List<Finding> primaryKey(Table declared, Table live) {
        return new PrimaryKeyComparison(declared.name(), declared.primaryKey(), live.primaryKey()).findings();
    }

    /** Columns, indexes and foreign keys of the live table that nobody declared and that Prisma would call drift. */
    public static List<Finding> undeclared(Table declared, Table live) {
        return Stream.of(
                        ForeignKeyComparison.undeclared(declared, live),
                        IndexComparison.undeclared(declared, live),
                        undeclaredColumns(declared, live))
                .flatMap(List::stream)
                .toList();
    }

    /** The columns of the live table that nobody declared. */
    public static List<Finding> undeclaredColumns(Table declared, Table live) {
        return live.columns().stream()
                .filter(column -> declared.column(column.name()).isEmpty())
                .map(column -> undeclared(live.name(), column))
                .toList();
    }

    private static Finding undeclared(QualifiedName table, Column column) {
        return Finding.stop(
                table + "." + column.name(),
                "the column is not declared",
                "-- Declare it in schema.prisma, or drop it with all that it holds:\n"
                        + Ddl.alter(table, "DROP COLUMN " + QualifiedName.quote(column.name())));
    }
}
