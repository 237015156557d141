package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.PrimaryKey;
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

    /** All questions about one table and, if it exists, about its columns, indexes and foreign keys. */
    public static List<Finding> compare(Table declared, Optional<Table> live) {
        Stream<Finding> table = live.map(
                        it -> Stream.of(columns(declared, it), primaryKey(declared, it), undeclared(declared, it))
                                .flatMap(List::stream))
                .orElseGet(() -> exists(declared, live).stream());
        Stream<Finding> indexes =
                declared.indexes().stream().flatMap(index -> IndexComparison.compare(declared, index, live).stream());
        Stream<Finding> foreignKeys = declared.foreignKeys().stream()
                .flatMap(key -> ForeignKeyComparison.compare(declared, key, live).stream());
        return Stream.of(table, indexes, foreignKeys).flatMap(it -> it).toList();
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
        Stream<Finding> columns = live.columns().stream()
                .filter(column -> declared.column(column.name()).isEmpty())
                .map(column -> undeclared(live.name(), column));
        return Stream.of(
                        columns,
                        ForeignKeyComparison.undeclared(declared, live).stream(),
                        IndexComparison.undeclared(declared, live).stream())
                .flatMap(it -> it)
                .toList();
    }

    private static Finding undeclared(QualifiedName table, Column column) {
        return Finding.stop(
                table + "." + column.name(),
                "the column is not declared",
                "-- Declare it in schema.prisma, or drop it with all that it holds:\n"
                        + Ddl.alter(table, "DROP COLUMN " + QualifiedName.quote(column.name())));
    }

    /** Compares a primary key. */
    private record PrimaryKeyComparison(QualifiedName table, Optional<PrimaryKey> declared, Optional<PrimaryKey> live) {
        List<Finding> findings() {
            if (declared.equals(live)) {
                return List.of();
            }
            return List.of(columns(declared).equals(columns(live)) ? renamed() : replaced());
        }

        private Finding renamed() {
            String from = live.map(PrimaryKey::name).orElseThrow();
            String to = declared.map(PrimaryKey::name).orElseThrow();
            return Finding.stop(
                    table.toString(),
                    "the primary key is called " + from + ", declared as " + to,
                    Ddl.alter(
                            table,
                            "RENAME CONSTRAINT " + QualifiedName.quote(from) + " TO " + QualifiedName.quote(to)));
        }

        private Finding replaced() {
            String drop = live.map(key -> Ddl.alter(table, "DROP CONSTRAINT " + QualifiedName.quote(key.name())) + "\n")
                    .orElse("");
            String add = declared.map(key -> Ddl.alter(table, "ADD " + Ddl.primaryKey(key)))
                    .orElse("");
            return Finding.stop(
                    table.toString(),
                    "has " + words(live) + ", declared with " + words(declared),
                    "-- It fails while rows share a key or hold NULL in it, or a foreign key refers to it.\n"
                            + (drop + add).strip());
        }

        private static List<String> columns(Optional<PrimaryKey> key) {
            return key.map(PrimaryKey::columns).orElse(List.of());
        }

        private static String words(Optional<PrimaryKey> key) {
            return key.map(it -> "the primary key (" + String.join(", ", it.columns()) + ")")
                    .orElse("no primary key");
        }
    }
}
