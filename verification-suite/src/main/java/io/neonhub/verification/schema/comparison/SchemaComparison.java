package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Compares a whole declared schema with a whole live one.
 *
 * <p>What schema.prisma can't say and Prisma doesn't see is never a finding: partial and expression indexes that nobody
 * declared, CHECK and exclusion constraints, triggers, functions, views, domains, sequences, policies and grants.
 *
 * <p>Stateless.
 */
public final class SchemaComparison {
    private SchemaComparison() {}

    /** All findings, in an order in which their remedies can be run one after the other. */
    public static List<Finding> compare(Schema declared, Schema live) {
        return Stream.of(
                        extensions(declared, live).stream(),
                        declared.enums().stream().flatMap(type -> EnumComparison.compare(type, live).stream()),
                        perTable(declared, live, TableComparison::exists),
                        perTable(
                                declared,
                                live,
                                (table, it) -> it.map(found -> TableComparison.columns(table, found))
                                        .orElse(List.of())),
                        perTable(
                                declared,
                                live,
                                (table, it) -> it.map(found -> TableComparison.primaryKey(table, found))
                                        .orElse(List.of())),
                        perTable(declared, live, SchemaComparison::indexes),
                        perTable(declared, live, SchemaComparison::foreignKeys),
                        perTable(
                                declared,
                                live,
                                (table, it) -> it.map(found -> TableComparison.undeclared(table, found))
                                        .orElse(List.of())),
                        undeclaredTables(declared, live).stream(),
                        EnumComparison.undeclared(declared, live).stream())
                .flatMap(it -> it)
                .toList();
    }

    /** The declared extensions that are not installed. More than the declared ones may be. */
    public static List<Finding> extensions(Schema declared, Schema live) {
        return declared.extensions().stream()
                .filter(extension -> !live.extensions().contains(extension))
                .map(extension -> Finding.stop(
                        extension.name(),
                        "the extension is not installed",
                        "CREATE EXTENSION \"" + extension.name() + "\";"))
                .toList();
    }

    /** The tables of the database that nobody declared. */
    public static List<Finding> undeclaredTables(Schema declared, Schema live) {
        return live.tables().stream()
                .filter(table -> declared.table(table.name()).isEmpty())
                .map(table -> Finding.stop(
                        table.name().toString(),
                        "the table is not declared",
                        "-- Declare it in schema.prisma, or drop it with all that it holds:\nDROP TABLE "
                                + table.name().sql() + ";"))
                .toList();
    }

    private static List<Finding> indexes(Table declared, Optional<Table> live) {
        return declared.indexes().stream()
                .flatMap(index -> IndexComparison.compare(declared, index, live).stream())
                .toList();
    }

    private static List<Finding> foreignKeys(Table declared, Optional<Table> live) {
        return declared.foreignKeys().stream()
                .flatMap(key -> ForeignKeyComparison.compare(declared, key, live).stream())
                .toList();
    }

    private static Stream<Finding> perTable(
            Schema declared, Schema live, BiFunction<Table, Optional<Table>, List<Finding>> comparison) {
        return declared.tables().stream().flatMap(table -> comparison.apply(table, live.table(table.name())).stream());
    }
}
