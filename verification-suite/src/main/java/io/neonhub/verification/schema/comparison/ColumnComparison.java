package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares one column of one table. */
final class ColumnComparison {
    private static final Pattern CHARACTERS = Pattern.compile("text|citext|character\\b.*");
    private static final Pattern NUMBERS =
            Pattern.compile("smallint|integer|bigint|real|double precision|numeric\\b.*");
    private static final Pattern TIMES = Pattern.compile("date|timestamp\\b.*");

    private final QualifiedName table;
    private final Column declared;

    ColumnComparison(QualifiedName table, Column declared) {
        this.table = table;
        this.declared = declared;
    }

    Finding missing() {
        boolean filled = declared.nullable() || !(declared.columnDefault() instanceof ColumnDefault.None);
        String warning =
                "-- It fails on a table with rows: there add it without NOT NULL, fill it, then SET NOT NULL.\n";
        return stop(
                "the column is missing, declared as " + declared.type() + (declared.nullable() ? "" : " NOT NULL"),
                (filled ? "" : warning) + Ddl.alter(table, "ADD COLUMN " + Ddl.column(declared)));
    }

    List<Finding> differences(Column live) {
        List<Finding> findings = new ArrayList<>();
        if (!sameType(declared.type(), live.type())) {
            findings.add(type(live));
        }
        if (!sameNullability(live)) {
            findings.add(nullability());
        }
        if (!DefaultComparison.same(declared, live)) {
            findings.add(columnDefault(live.columnDefault()));
        }
        return findings;
    }

    /** A declared type without schema may be one of an extension, which can stand in any schema. */
    static boolean sameType(ColumnType declared, ColumnType live) {
        return declared.array() == live.array()
                && (declared.schema().isEmpty()
                        ? withoutSpaces(declared.name()).equals(withoutSpaces(live.name()))
                        : declared.schema().equals(live.schema())
                                && declared.name().equals(live.name()));
    }

    /** {@code Unsupported("geometry(Point, 4326)")} stands as people write it. */
    private static String withoutSpaces(String type) {
        return type.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** schema.prisma can't say whether a list is NOT NULL, and Prisma doesn't look. */
    private boolean sameNullability(Column live) {
        return declared.type().array() || declared.nullable() == live.nullable();
    }

    private Finding type(Column live) {
        String reset = needsReset(live) ? alterColumn("DROP DEFAULT") + ", " : "";
        String restored = Ddl.defaultValue(declared.columnDefault());
        String set = reset.isEmpty() || restored.isEmpty() ? "" : ", " + alterColumn("SET DEFAULT " + restored);
        return stop(
                "is " + live.type() + ", declared as " + declared.type(),
                "-- The table is rewritten under a lock; it fails where a value doesn't fit the new type.\n"
                        + Ddl.alter(
                                table,
                                reset
                                        + alterColumn(
                                                "TYPE " + Ddl.type(declared.type()) + " USING " + conversion(live))
                                        + set));
    }

    /** A default is converted with its column only where the server casts by itself, so it is set anew. */
    private static boolean needsReset(Column live) {
        return live.columnDefault() instanceof ColumnDefault.Literal
                || live.columnDefault() instanceof ColumnDefault.Expression;
    }

    private String conversion(Column live) {
        String column = QualifiedName.quote(declared.name());
        String type = Ddl.type(declared.type());
        if (declared.type().array() && !live.type().array()) {
            String element = Ddl.type(
                    new ColumnType(declared.type().schema(), declared.type().name(), false));
            return "CASE WHEN " + column + " IS NOT NULL THEN ARRAY[" + column + "::text::" + element + "] END";
        }
        return column + (isCast(declared.type(), live.type()) ? "::" : "::text::") + type;
    }

    /** Whether PostgreSQL has a direct cast; otherwise the way leads through text. */
    private static boolean isCast(ColumnType declared, ColumnType live) {
        return is(CHARACTERS, declared)
                || is(CHARACTERS, live)
                || is(NUMBERS, declared) && is(NUMBERS, live)
                || is(TIMES, declared) && is(TIMES, live);
    }

    private static boolean is(Pattern types, ColumnType type) {
        return types.matcher(type.name()).matches();
    }

    private Finding nullability() {
        return declared.nullable()
                ? stop("is NOT NULL, declared as nullable", Ddl.alter(table, alterColumn("DROP NOT NULL")))
                : stop(
                        "is nullable, declared as NOT NULL",
                        "-- It fails while a row holds NULL: fill such rows first.\n"
                                + Ddl.alter(table, alterColumn("SET NOT NULL")));
    }

    private Finding columnDefault(ColumnDefault live) {
        return stop("has " + words(live) + ", declared with " + words(declared.columnDefault()), remedyOfDefault(live));
    }

    private static String words(ColumnDefault columnDefault) {
        if (columnDefault instanceof ColumnDefault.Expression expression
                && expression.sql().isBlank()) {
            return "a default that the database generates";
        }
        return columnDefault instanceof ColumnDefault.None ? columnDefault.toString() : "the default " + columnDefault;
    }

    private String remedyOfDefault(ColumnDefault live) {
        if (declared.columnDefault() instanceof ColumnDefault.Sequence) {
            return sequence();
        }
        String value = Ddl.defaultValue(declared.columnDefault());
        String change = Ddl.alter(table, alterColumn(value.isEmpty() ? "DROP DEFAULT" : "SET DEFAULT " + value));
        if (live instanceof ColumnDefault.Sequence) {
            return Ddl.alter(table, alterColumn("DROP IDENTITY IF EXISTS")) + "\n" + change;
        }
        return live instanceof ColumnDefault.Generated
                ? Ddl.alter(table, alterColumn("DROP EXPRESSION")) + (value.isEmpty() ? "" : "\n" + change)
                : change;
    }

    /** As serial does it, with a sequence that begins after the ids in use. */
    private String sequence() {
        QualifiedName sequence = new QualifiedName(table.schema(), table.name() + "_" + declared.name() + "_seq");
        String column = QualifiedName.quote(declared.name());
        String literal = Ddl.literal(sequence.sql());
        return "CREATE SEQUENCE IF NOT EXISTS " + sequence.sql() + " OWNED BY " + table.sql() + "." + column + ";\n"
                + "SELECT setval(" + literal + ", coalesce(max(" + column + "), 0) + 1, false) FROM " + table.sql()
                + ";\n" + Ddl.alter(table, alterColumn("SET DEFAULT nextval(" + literal + ")"));
    }

    private String alterColumn(String action) {
        return "ALTER COLUMN " + QualifiedName.quote(declared.name()) + " " + action;
    }

    private Finding stop(String problem, String remedy) {
        return Finding.stop(table + "." + declared.name(), problem, remedy);
    }
}
