package io.neonhub.ci.report.diagram;

import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import java.util.List;
import java.util.Map;

/**
 * Where everything in a picture of tables stands. Lengths are SVG user units, one of which is one CSS pixel at full size.
 *
 * @param boxes one for each table
 * @param lines foreign keys, each from the referenced row to the referring one
 * @param references every foreign key in words, whether it has a line or not
 * @param reduced whether columns and lines are left out, because the schema is large
 */
public record Diagram(
        double width, double height, List<Box> boxes, List<Line> lines, List<String> references, boolean reduced) {
    public Diagram {
        references = List.copyOf(references);
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * Lays out the tables of a schema.
     *
     * @param marks what the picture points out, {@code missing}, {@code extra}, {@code changed} or
     *     {@code finding}, by the names of tables and
     *     of their columns: {@code public.users.email}
     */
    public static Diagram of(Schema schema, Map<String, String> marks) {
        return new TableLayout(schema, marks).diagram();
    }

    /**
     * A table.
     *
     * @param hidden how many columns without a key are left out
     * @param mark what is the matter with it, in a word; empty where nothing is
     */
    public record Box(
            QualifiedName table,
            double x,
            double y,
            double width,
            double height,
            List<Row> rows,
            int hidden,
            String mark) {
        public Box {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param key {@code PK}, {@code FK}, {@code U} for unique, or nothing
     * @param mark as that of a table
     */
    public record Row(String name, String type, String key, String mark) {}

    /**
     * A foreign key.
     *
     * @param path the line as SVG path data
     * @param text for people who point at it: {@code accounts.userId → users.id, on delete cascade}
     */
    public record Line(String path, String text, boolean optional) {}
}
