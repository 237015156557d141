package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.EnumType;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares enum types: their values and the order of these, by which the database sorts. Stateless. */
public final class EnumComparison {
    private EnumComparison() {}

    /**
     * What is wrong with one declared enum. At most one finding.
     *
     * @param live the whole database, since a changed enum takes its columns along
     */
    public static List<Finding> compare(EnumType declared, Schema live) {
        Optional<EnumType> same = live.enumType(declared.name());
        if (same.isEmpty()) {
            return List.of(stop(declared, "the enum is missing", Ddl.createEnum(declared)));
        }
        List<String> values = same.get().values();
        if (values.equals(declared.values())) {
            return List.of();
        }
        String problem = "has the values (" + String.join(", ", values) + "), declared as ("
                + String.join(", ", declared.values()) + ")";
        return List.of(stop(declared, problem, remedy(declared, values, live)));
    }

    /** All declared enums, then those that nobody declared. */
    public static List<Finding> compareAll(Schema declared, Schema live) {
        return Stream.concat(
                        declared.enums().stream().flatMap(type -> compare(type, live).stream()),
                        undeclared(declared, live).stream())
                .toList();
    }

    /** The enums of the database that nobody declared. */
    public static List<Finding> undeclared(Schema declared, Schema live) {
        return live.enums().stream()
                .filter(type -> declared.enumType(type.name()).isEmpty())
                .map(type -> stop(
                        type,
                        "the enum is not declared",
                        "-- Declare it in schema.prisma, or drop it:\nDROP TYPE "
                                + type.name().sql() + ";"))
                .toList();
    }

    private static String remedy(EnumType declared, List<String> values, Schema live) {
        List<String> kept = declared.values().stream().filter(values::contains).toList();
        return !values.isEmpty() && kept.equals(values) ? addValues(declared, values) : replace(declared, live);
    }

    private static String addValues(EnumType declared, List<String> values) {
        return "-- A new value can be used only after it was committed.\n"
                + IntStream.range(0, declared.values().size())
                        .filter(i -> !values.contains(declared.values().get(i)))
                        .mapToObj(i -> "ALTER TYPE " + declared.name().sql() + " ADD VALUE "
                                + Ddl.literal(declared.values().get(i)) + place(declared.values(), i, values) + ";")
                        .collect(Collectors.joining("\n"));
    }

    /** After the declared value before it, which by then is there; the first one before all that are there. */
    private static String place(List<String> declared, int i, List<String> values) {
        return i == 0 ? " BEFORE " + Ddl.literal(values.get(0)) : " AFTER " + Ddl.literal(declared.get(i - 1));
    }

    /** PostgreSQL neither drops nor moves a value: a new type takes the place of the old one. */
    private static String replace(EnumType declared, Schema live) {
        QualifiedName old =
                new QualifiedName(declared.name().schema(), declared.name().name() + "_old");
        List<String> statements = new ArrayList<>();
        statements.add("-- Each table that uses it is rewritten under a lock; it fails while a row holds a value"
                + " that goes.");
        statements.add("ALTER TYPE " + declared.name().sql() + " RENAME TO " + QualifiedName.quote(old.name()) + ";");
        statements.add(Ddl.createEnum(declared));
        live.tables()
                .forEach(table ->
                        columnsOf(table, declared).forEach(column -> statements.add(convert(table.name(), column))));
        statements.add("DROP TYPE " + old.sql() + ";");
        return String.join("\n", statements);
    }

    private static Stream<Column> columnsOf(Table table, EnumType type) {
        return table.columns().stream()
                .filter(column ->
                        column.type().schema().equals(Optional.of(type.name().schema()))
                                && column.type().name().equals(type.name().name()));
    }

    private static String convert(QualifiedName table, Column column) {
        String name = QualifiedName.quote(column.name());
        ColumnType type = column.type();
        String conversion = "ALTER COLUMN " + name + " TYPE " + Ddl.type(type) + " USING " + name
                + (type.array() ? "::text[]::" : "::text::") + Ddl.type(type);
        String value = Ddl.defaultValue(column.columnDefault());
        return column.columnDefault() instanceof ColumnDefault.None
                ? Ddl.alter(table, conversion)
                : Ddl.alter(
                        table,
                        "ALTER COLUMN " + name + " DROP DEFAULT, " + conversion + ", ALTER COLUMN " + name
                                + " SET DEFAULT " + value);
    }

    private static Finding stop(EnumType type, String problem, String remedy) {
        return Finding.stop(type.name().toString(), problem, remedy);
    }
}
