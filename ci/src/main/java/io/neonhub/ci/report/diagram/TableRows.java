package io.neonhub.ci.report.diagram;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.Table;
import java.util.List;

/** Which columns of a table the picture shows: all in a small schema, those with a key in a large one. */
record TableRows(Table table, boolean keysOnly) {

    List<Diagram.Row> rows() {
        return table.columns().stream()
                .map(column -> new Diagram.Row(column.name(), type(column), key(column.name())))
                .filter(row -> !keysOnly || !row.key().isEmpty())
                .toList();
    }

    /** The index of a column among the rows; keys are never left out. */
    static int index(List<Diagram.Row> rows, String column) {
        return Math.max(0, rows.stream().map(Diagram.Row::name).toList().indexOf(column));
    }

    private String key(String column) {
        if (table.primaryKey().filter(key -> key.columns().contains(column)).isPresent()) {
            return "PK";
        }
        if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))) {
            return "FK";
        }
        boolean unique = table.indexes().stream()
                .anyMatch(index -> index.unique()
                        && index.parts().stream().anyMatch(part -> part.column().equals(column)));
        return unique ? "U" : "";
    }

    /** Short enough for a picture: {@code timestamp(3)?}, where the question mark stands for nullable. */
    private static String type(Column column) {
        String brief = column.type()
                .toString()
                .replaceFirst("^public\\.", "")
                .replace(" without time zone", "")
                .replace(" with time zone", " tz")
                .replace("character varying", "varchar")
                .replace("double precision", "double");
        return brief + (column.nullable() ? "?" : "");
    }
}
