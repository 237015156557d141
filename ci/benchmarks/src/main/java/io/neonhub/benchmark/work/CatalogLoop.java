package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.schema.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Reading the catalogs of a target of 75 tables, as all suites together need them, without the connect: what it takes to
 * turn rows into objects, and to see that nobody changed anything meanwhile, beside the same statements in a loop.
 */
public record CatalogLoop() implements Work {
    private static final int TABLES = 75;
    private static final List<String> SCHEMAS = List.of("public");
    private static final String OURS = "ours";
    private static final String LOOP = "the same queries in a loop";
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "catalog-loop";
    }

    @Override
    public String title() {
        return "reading the catalogs of a target";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(1.5, OURS, LOOP));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Stage stage = new Stage();
        PostgresServer server = stage.closing(surroundings.embedded().start());
        DatabaseUrl url = server.url("catalog_loop");
        MigratedDatabase.createEmpty(server.url("postgres"), url.database());
        GeneratedTables.create(url, TABLES);
        TargetDatabase target = stage.closing(TargetDatabase.of(url).forOneRun());
        Connection connection = stage.closing(url.connect());
        RecordedQueries queries = RecordedQueries.of(url, CatalogLoop::look);
        stage.add(OURS, () -> millis(() -> look(target)));
        stage.add(LOOP, () -> millis(() -> queries.run(connection)));
        return stage;
    }

    private static void look(LiveDatabase database) throws SQLException {
        InventoryReader.read(database, batch -> CatalogReader.in(batch, SCHEMAS)::schema);
    }

    private interface Reading {
        void run() throws SQLException;
    }

    /** The mean of some, since one takes few milliseconds. */
    private static double millis(Reading reading) throws SQLException {
        int readings = 20;
        long start = System.nanoTime();
        for (int i = 0; i < readings; i++) {
            reading.run();
        }
        return (System.nanoTime() - start) / NANOS_PER_MILLI / readings;
    }
}
