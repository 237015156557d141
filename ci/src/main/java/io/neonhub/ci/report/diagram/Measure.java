package io.neonhub.ci.report.diagram;

import io.neonhub.verification.schema.Table;
import java.util.List;

/**
 * How large things are. Text is set in a monospaced font of 12 px, whose advance is at most 0.602 em in the system fonts
 * of all platforms: so no font has to be measured, and none has to be installed.
 */
final class Measure {
    static final double ROW = 20;
    static final double HEADER = 30;
    static final double PADDING = 10;
    static final double KEY_COLUMN = 24;
    private static final double CHARACTER = 7.25;
    private static final double GAP = 16;

    private Measure() {}

    /** @param mark stands behind the name of the table; those of rows are one sign each */
    static double width(Table table, String mark, List<Diagram.Row> rows) {
        double content = rows.stream()
                .mapToDouble(row -> KEY_COLUMN
                        + text(row.name())
                        + (row.mark().isEmpty() ? 0 : text("≠ "))
                        + GAP
                        + text(row.type()))
                .max()
                .orElse(0);
        return 2 * PADDING + Math.max(content, text(table.name() + (mark.isEmpty() ? "" : " ≠ " + mark)));
    }

    static double height(int lines) {
        return HEADER + lines * ROW + PADDING / 2;
    }

    /** The middle of a row, from the top of its box. */
    static double middle(int row) {
        return HEADER + row * ROW + ROW / 2;
    }

    private static double text(String text) {
        return text.length() * CHARACTER;
    }
}
