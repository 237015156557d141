package io.neonhub.verification.schema.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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
                        ofLiveTables(declared, live, TableComparison::columns),
                        ofLiveTables(declared, live, TableComparison::primaryKey),
                        perTable(declared, live, IndexComparison::compareAll),
                        perTable(declared, live, ForeignKeyComparison::compareAll),
                        ofLiveTables(declared, live, TableComparison::undeclared),
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
                        "CREATE EXTENSION " + QualifiedName.quote(extension.name()) + ";"))
                .toList();
    }

    /** The tables of the database that nobody declared. */
    public static List<Finding> undeclaredTables(Schema declared, Schema live) {
        List<Table> undeclared = live.tables().stream()
                .filter(table -> declared.table(table.name()).isEmpty())
                .toList();
        return undeclared.stream()
                .map(table -> Finding.stop(
                        table.name().toString(),
                        "the table is not declared",
                        "-- Declare it in schema.prisma, or drop it with all that it holds:\n"
                                + release(table, undeclared) + "DROP TABLE "
                                + table.name().sql() + ";"))
                .toList();
    }

    /** Takes off the foreign keys of other undeclared tables, which may be gone by then, or else hold this one. */
    private static String release(Table table, List<Table> undeclared) {
        return undeclared.stream()
                .filter(other -> !other.equals(table))
                .flatMap(other -> other.foreignKeys().stream()
                        .filter(key -> key.referencedTable().equals(table.name()))
                        .map(key -> "ALTER TABLE IF EXISTS " + other.name().sql() + " DROP CONSTRAINT IF EXISTS "
                                + QualifiedName.quote(key.name()) + ";\n"))
                .collect(Collectors.joining());
    }

    private static Stream<Finding> perTable(
            Schema declared, Schema live, BiFunction<Table, Optional<Table>, List<Finding>> comparison) {
        Map<QualifiedName, Table> liveByName = live.tables().stream().collect(toMap(Table::name, identity()));
        return declared.tables().stream()
                .flatMap(table -> comparison.apply(table, Optional.ofNullable(liveByName.get(table.name()))).stream());
    }

    private static Stream<Finding> ofLiveTables(
            Schema declared, Schema live, BiFunction<Table, Table, List<Finding>> comparison) {
        return perTable(
                declared,
                live,
                (table, found) -> found.map(it -> comparison.apply(table, it)).orElse(List.of()));
    }
}
