package io.neonhub.verification.integrity;

import io.neonhub.verification.schema.PrintedValues;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of surviving tables on one of the two sides. The server adds up hashes, so that a table that is the same costs
 * one scan on each side and no row leaves it.
 *
 * @param connection in a transaction, so that rows come in portions
 */
record Side(Connection connection, Function<SurvivingTable, KeptTable> table, Function<SurvivingColumn, String> text) {
    private static final int FETCHED_AT_ONCE = 10_000;
    private static final int BUCKETS = 1024;

    /** The last but one makes an error of rows that would be hidden silently. */
    private static final String SETTINGS =
            String.join("; ", PrintedValues.SETTINGS) + "; SET LOCAL row_security = off; SET LOCAL jit = off";

    static Side before(Connection connection) throws SQLException {
        return prepared(new Side(connection, SurvivingTable::before, SurvivingColumn::textBefore));
    }

    static Side after(Connection connection) throws SQLException {
        return prepared(new Side(connection, SurvivingTable::after, SurvivingColumn::textAfter));
    }

    private static Side prepared(Side side) throws SQLException {
        side.connection.setAutoCommit(false);
        try (Statement statement = side.connection.createStatement()) {
            statement.execute(SETTINGS);
        }
        return side;
    }

    /** What the whole table comes to. */
    RowTotals totals(SurvivingTable surviving) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + sums(surviving) + " FROM " + rows(surviving))) {
            row.next();
            return RowTotals.read(row, 1, surviving);
        }
    }

    /** The same for each of the parts into which its rows fall by their keys. */
    Map<Integer, RowTotals> buckets(SurvivingTable surviving) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT k & " + (BUCKETS - 1) + ", " + sums(surviving) + " FROM "
                        + rows(surviving) + " GROUP BY 1")) {
            Map<Integer, RowTotals> buckets = new LinkedHashMap<>();
            while (row.next()) {
                buckets.put(row.getInt(1), RowTotals.read(row, 2, surviving));
            }
            return buckets;
        }
    }

    /** The rows of some parts, in the order of their keys; the caller closes them. */
    KeyedRows rows(SurvivingTable surviving, Collection<Integer> buckets) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(FETCHED_AT_ONCE);
        String columns = IntStream.range(0, surviving.columns().size())
                .mapToObj(i -> ", x" + i)
                .collect(Collectors.joining());
        String numbers = buckets.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new KeyedRows(
                statement,
                statement.executeQuery("SELECT key" + columns + " FROM " + rows(surviving) + " WHERE k & "
                        + (BUCKETS - 1) + " IN (" + numbers + ") ORDER BY key COLLATE \"C\""),
                surviving.columns().size());
    }

    private static String sums(SurvivingTable surviving) {
        List<String> sums = new ArrayList<>(List.of("count(*)", "sum(hashtextextended(whole, 0))::text"));
        for (int i = 0; i < surviving.columns().size(); i++) {
            sums.add("count(x" + i + "), sum(hashtextextended(x" + i + ", k))::text");
        }
        return String.join(", ", sums);
    }

    /** Where there is a key the hashes of a row's values depend on it: a value that moves to another row is seen. */
    private String rows(SurvivingTable surviving) {
        List<SurvivingColumn> columns = surviving.columns();
        String texts = IntStream.range(0, columns.size())
                .mapToObj(i -> ", " + text.apply(columns.get(i)) + " AS x" + i)
                .collect(Collectors.joining());
        String from = " FROM " + table.apply(surviving).name().sql();
        if (surviving.key().isEmpty()) {
            return "(SELECT 0::bigint AS k, " + joined(columns) + " AS whole" + texts + from + ") AS r";
        }
        return "(SELECT hashtextextended(key, 0) AS k, NULL::text AS whole, q.* FROM (SELECT " + joined(surviving.key())
                + " AS key" + texts + from + ") AS q) AS r";
    }

    /** Values as one text; NULL is none that a value could be. */
    private String joined(List<SurvivingColumn> columns) {
        return columns.isEmpty()
                ? "''"
                : columns.stream()
                        .map(column -> "coalesce(" + text.apply(column) + ", E'\\x02')")
                        .collect(Collectors.joining(" || E'\\x1f' || "));
    }
}
