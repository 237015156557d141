package io.neonhub.verification.schema.comparison;

import static java.util.stream.Collectors.joining;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.QualifiedName;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the SQL that makes a column what it is declared to be. */
final class ColumnRemedy {
    private static final Pattern CHARACTERS = Pattern.compile("text|citext|character\\b.*");
    private static final Pattern NUMBERS =
            Pattern.compile("smallint|integer|bigint|real|double precision|numeric\\b.*");
    private static final Pattern TIMES = Pattern.compile("date|timestamp\\b.*");

    private final QualifiedName table;
    private final Column declared;
    private final String column;

    ColumnRemedy(QualifiedName table, Column declared) {
        this.table = table;
        this.declared = declared;
        this.column = QualifiedName.quote(declared.name());
    }

    String add() {
        boolean fillsItself = declared.nullable() || !(declared.columnDefault() instanceof ColumnDefault.None);
        String warning =
                "-- It fails on a table with rows: there add it without NOT NULL, fill it, then SET NOT NULL.\n";
        return (fillsItself ? "" : warning) + Ddl.alter(table, "ADD COLUMN " + Ddl.column(declared));
    }

    String dropNotNull() {
        return alter("DROP NOT NULL");
    }

    String setNotNull() {
        return "-- It fails while a row holds NULL: fill such rows first.\n" + alter("SET NOT NULL");
    }

    /** The default stays only where the server can convert it by itself, so others are taken off and set anew. */
    String convert(Column live) {
        String type = "TYPE " + Ddl.type(declared.type()) + " USING " + conversion(live.type());
        String value = Ddl.defaultValue(declared.columnDefault());
        boolean keeps = live.columnDefault() instanceof ColumnDefault.None || isSequenceInBoth(live);
        return "-- The table is rewritten under a lock; it fails where a value doesn't fit the new type.\n"
                + release(live.columnDefault())
                + (keeps
                        ? alter(type)
                        : value.isEmpty()
                                ? alter("DROP DEFAULT", type)
                                : alter("DROP DEFAULT", type, "SET DEFAULT " + value));
    }

    private boolean isSequenceInBoth(Column live) {
        return live.columnDefault() instanceof ColumnDefault.Sequence
                && declared.columnDefault() instanceof ColumnDefault.Sequence;
    }

    /** Makes an identity or a computed column an ordinary one, unless it is to stay an identity. */
    private String release(ColumnDefault live) {
        if (live instanceof ColumnDefault.Sequence && !(declared.columnDefault() instanceof ColumnDefault.Sequence)) {
            return alter("DROP IDENTITY IF EXISTS") + "\n";
        }
        return live instanceof ColumnDefault.Generated ? alter("DROP EXPRESSION IF EXISTS") + "\n" : "";
    }

    private String conversion(ColumnType live) {
        ColumnType type = declared.type();
        if (type.array() && !live.array()) {
            String element = Ddl.type(new ColumnType(type.schema(), type.name(), false));
            return "CASE WHEN " + column + " IS NOT NULL THEN ARRAY[" + column + "::text::" + element + "] END";
        }
        return column + (hasCast(type, live) ? "::" : "::text::") + Ddl.type(type);
    }

    /** Whether PostgreSQL has a direct cast; otherwise the way leads through text. */
    private static boolean hasCast(ColumnType type, ColumnType other) {
        return Stream.of(type, other).anyMatch(it -> is(CHARACTERS, it))
                || Stream.of(NUMBERS, TIMES).anyMatch(family -> is(family, type) && is(family, other));
    }

    private static boolean is(Pattern family, ColumnType type) {
        return !type.array() && family.matcher(type.name()).matches();
    }

    String setDefault(ColumnDefault live) {
        if (declared.columnDefault() instanceof ColumnDefault.Sequence) {
            return release(live) + sequence();
        }
        String value = Ddl.defaultValue(declared.columnDefault());
        boolean nothingLeft = value.isEmpty() && live instanceof ColumnDefault.Generated;
        return (release(live) + (nothingLeft ? "" : alter(value.isEmpty() ? "DROP DEFAULT" : "SET DEFAULT " + value)))
                .strip();
    }

    /** As serial does it, with a sequence that begins after the numbers in use. */
    private String sequence() {
        QualifiedName sequence = new QualifiedName(table.schema(), table.name() + "_" + declared.name() + "_seq");
        String literal = Ddl.literal(sequence.sql());
        return String.join(
                "\n",
                "CREATE SEQUENCE IF NOT EXISTS " + sequence.sql() + " OWNED BY " + table.sql() + "." + column + ";",
                "SELECT setval(" + literal + ", coalesce(max(" + column + "), 0) + 1, false) FROM " + table.sql() + ";",
                alter("SET DEFAULT nextval(" + literal + ")"));
    }

    private String alter(String... actions) {
        return Ddl.alter(
                table,
                Stream.of(actions)
                        .map(action -> "ALTER COLUMN " + column + " " + action)
                        .collect(joining(", ")));
    }
}
