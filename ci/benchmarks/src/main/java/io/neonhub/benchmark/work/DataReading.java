package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.verification.data.BaselineKey;
import io.neonhub.verification.data.DataBaseline;
import io.neonhub.verification.data.Expectations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;

/** What ten million rows come to: by a baseline of ours, and by the shortest query that looks at every row. */
public record DataReading() implements Work {
    private static final int ROWS = 10_000_000;
    private static final String OURS = "baseline";
    private static final String QUERY = "hash query";
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "baseline";
    }

    @Override
    public String title() {
        return "a baseline of 10,000,000 rows";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(2.5, OURS, QUERY));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Stage stage = new Stage();
        PostgresServer server = stage.closing(surroundings.embedded().start());
        DatabaseUrl url = server.url("many_rows");
        MigratedDatabase.createEmpty(server.url("postgres"), url.database());
        fill(url);
        TargetDatabase database = TargetDatabase.of(url);
        return stage.add(OURS, () -> baseline(database)).add(QUERY, () -> query(url));
    }

    private static void fill(DatabaseUrl url) throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE "metric_events" (
                        "id" TEXT NOT NULL PRIMARY KEY,
                        "agent" TEXT NOT NULL,
                        "value" INTEGER NOT NULL,
                        "createdAt" TIMESTAMP(3) NOT NULL
                    )""");
            statement.execute("INSERT INTO \"metric_events\" SELECT 'event-' || n, 'agent-' || n % 100, n % 1000,"
                    + " TIMESTAMP '2026-01-01' + n * INTERVAL '1 second' FROM generate_series(1, " + ROWS + ") AS n");
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static double baseline(TargetDatabase database) throws SQLException {
        long start = System.nanoTime();
        DataBaseline baseline =
                DataBaseline.take(database, Expectations.none(), 100, BaselineKey.random(), Clock.systemUTC());
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        require(baseline.tables().get(0).rows());
        return millis;
    }

    private static double query(DatabaseUrl url) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*), sum(hashtextextended(t::text, 0)) FROM \"metric_events\" AS t")) {
            row.next();
            double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
            require(row.getLong(1));
            return millis;
        }
    }

    private static void require(long rows) {
        if (rows != ROWS) {
            throw new IllegalStateException(rows + " rows were read, not " + ROWS);
        }
    }
}
