package io.neonhub.verification.figures;

import io.neonhub.database.LiveDatabase;
import io.neonhub.verification.figures.LivingQueries.LivingQuery;
import io.neonhub.verification.finding.Finding;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A query that was planned and run, on a database that nobody else uses.
 *
 * @param millis the shortest of several runs, each up to as many rows as a page of a long list has
 */
public record QueryRun(QueryPlan plan, double millis) {
    private static final int TIMES = 5;
    private static final int ROWS = 1_000;
    private static final double MUCH = 2;
    private static final double NOTICEABLE_MILLIS = 10;

    /** Absent where a table or a column of it is not there. */
    public static Optional<QueryRun> of(LiveDatabase database, LivingQuery query) throws SQLException {
        Optional<QueryPlan> plan = LivingQueries.plan(database, query);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        double millis = database.read(connection -> shortest(connection, query.sql()));
        return Optional.of(new QueryRun(plan.get(), millis));
    }

    private static double shortest(Connection connection, String sql) throws SQLException {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            try (Statement statement = connection.createStatement()) {
                statement.setMaxRows(ROWS);
                statement.execute(sql);
            }
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest / 1e6;
    }

    /** A warning where it takes much longer, and long enough to be noticed. */
    public Optional<Finding> slowerThan(QueryRun before) {
        return millis > MUCH * before.millis && millis - before.millis > NOTICEABLE_MILLIS
                ? Optional.of(Finding.warning(
                        plan.table(),
                        String.format(
                                "takes %.0f ms for %s, and took %.0f ms before the release",
                                millis, plan.query(), before.millis),
                        "Compare both with EXPLAIN (ANALYZE, BUFFERS), and see whether an index is missing."))
                : Optional.empty();
    }
}
