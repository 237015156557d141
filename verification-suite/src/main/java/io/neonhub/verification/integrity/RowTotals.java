package io.neonhub.verification.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What some rows of a table come to.
 *
 * @param whole a sum over whole rows, where they have no key
 */
record RowTotals(long rows, String whole, List<Column> columns) {

    /**
     * What the values of a column come to.
     *
     * @param filled how many are not NULL
     */
    record Column(long filled, String sum) {}

    static RowTotals none(SurvivingTable table) {
        return new RowTotals(
                0, "", table.columns().stream().map(it -> new Column(0, "")).toList());
    }

    static RowTotals read(ResultSet row, int from, SurvivingTable table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int at = from + 2 + 2 * i;
            columns.add(new Column(row.getLong(at), text(row, at + 1)));
        }
        return new RowTotals(row.getLong(from), text(row, from + 1), columns);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** The places of the columns whose values are others. */
    List<Integer> differing(RowTotals other) {
        return IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).equals(other.columns.get(i)))
                .boxed()
                .toList();
    }
}
