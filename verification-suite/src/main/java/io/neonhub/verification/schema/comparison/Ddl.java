package io.neonhub.verification.schema.comparison;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.EnumType;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes declared objects as SQL. */
final class Ddl {
    private Ddl() {}

    static String createTable(Table table) {
        String body = Stream.concat(
                        table.columns().stream().map(Ddl::column), table.primaryKey().map(Ddl::primaryKey).stream())
                .collect(Collectors.joining(",\n  "));
        return "CREATE TABLE " + table.name().sql() + " (\n  " + body + "\n);";
    }

    /** An ALTER TABLE with one action. */
    static String alter(QualifiedName table, String action) {
        return "ALTER TABLE " + table.sql() + " " + action + ";";
    }

    static String column(Column column) {
        return quote(column.name())
                + " "
                + (column.columnDefault() instanceof ColumnDefault.Sequence ? serial(column) : type(column.type()))
                + (column.nullable() ? "" : " NOT NULL")
                + defaultClause(column.columnDefault());
    }

    private static String serial(Column column) {
        return switch (column.type().name()) {
            case "smallint" -> "smallserial";
            case "bigint" -> "bigserial";
            default -> "serial";
        };
    }

    private static String defaultClause(ColumnDefault columnDefault) {
        if (columnDefault instanceof ColumnDefault.Generated generated) {
            return " GENERATED ALWAYS AS (" + generated.sql() + ") STORED";
        }
        String value = defaultValue(columnDefault);
        return value.isEmpty() ? "" : " DEFAULT " + value;
    }

    /** What stands after DEFAULT; empty where nothing can: no default, a sequence, an expression that isn't declared. */
    static String defaultValue(ColumnDefault columnDefault) {
        if (columnDefault instanceof ColumnDefault.Literal literal) {
            return literal(literal.value());
        }
        if (columnDefault instanceof ColumnDefault.Now) {
            return "CURRENT_TIMESTAMP";
        }
        if (columnDefault instanceof ColumnDefault.Expression expression
                && !expression.sql().isBlank()) {
            return "(" + expression.sql() + ")";
        }
        return "";
    }

    static String type(ColumnType type) {
        String name = type.schema()
                .map(schema -> new QualifiedName(schema, type.name()).sql())
                .orElse(type.name());
        return name + (type.array() ? "[]" : "");
    }

    static String createEnum(EnumType type) {
        return "CREATE TYPE " + type.name().sql() + " AS ENUM ("
                + type.values().stream().map(Ddl::literal).collect(Collectors.joining(", ")) + ");";
    }

    static String primaryKey(PrimaryKey key) {
        return "CONSTRAINT " + quote(key.name()) + " PRIMARY KEY " + columns(key.columns());
    }

    static String createIndex(QualifiedName table, Index index) {
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + quote(index.name()) + " ON " + table.sql()
                + (index.method().equals("btree") ? "" : " USING " + index.method())
                + " (" + index.parts().stream().map(Ddl::part).collect(Collectors.joining(", ")) + ");";
    }

    private static String part(Index.Part part) {
        return (part.expression() ? "(" + part.column() + ")" : quote(part.column()))
                + part.operatorClass().map(name -> " " + name).orElse("")
                + (part.descending() ? " DESC" : "");
    }

    static String foreignKey(ForeignKey key) {
        return "CONSTRAINT " + quote(key.name()) + " FOREIGN KEY " + columns(key.columns())
                + " REFERENCES " + key.referencedTable().sql() + " " + columns(key.referencedColumns())
                + " ON DELETE " + key.onDelete().sql() + " ON UPDATE "
                + key.onUpdate().sql();
    }

    static String columns(List<String> names) {
        return names.stream().map(QualifiedName::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    static String literal(String value) {
        String quoted = "'" + value.replace("'", "''") + "'";
        return value.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
    }
}
