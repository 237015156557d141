package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.drift.DriftComparison;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.catalog.CatalogReader;
import io.neonhub.verification.schema.comparison.SchemaComparison;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Comparing a database of 1,000 tables with what it should be. What {@code prisma migrate diff} does, the database against
 * schema.prisma, is one of our three views; they look at another database, too, and at more than Prisma sees.
 */
public record DriftReading() implements Work {
    private static final int TABLES = 1_000;
    private static final List<String> SCHEMAS = List.of("public");
    private static final String ONE_VIEW = "declared and live";
    private static final String THREE_VIEWS = "all three views";
    private static final String PRISMA = "prisma migrate diff";
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public String title() {
        return "drift of 1,000 tables";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.faster(1, ONE_VIEW, PRISMA));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Stage stage = new Stage();
        PostgresServer server = stage.closing(surroundings.embedded().start());
        DatabaseUrl replayed = generated(server, "replayed");
        DatabaseUrl live = generated(server, "live");
        Path schema = Files.writeString(
                surroundings.newFolder("drift").resolve("schema.prisma"), GeneratedTables.models(TABLES));
        stage.add(ONE_VIEW, () -> millis(() -> declaredAgainst(live, declared(schema))));
        stage.add(THREE_VIEWS, () -> millis(() -> threeViews(schema, replayed, live)));
        if (surroundings.prisma().isPresent()) {
            PrismaProcess prisma =
                    stage.closing(PrismaProcess.start(surroundings.prisma().get()));
            stage.add(PRISMA, () -> prisma.diff(live, schema));
        }
        return stage;
    }

    private static DatabaseUrl generated(PostgresServer server, String name) throws Exception {
        MigratedDatabase.createEmpty(server.url("postgres"), name);
        GeneratedTables.create(server.url(name), TABLES);
        return server.url(name);
    }

    private static int threeViews(Path schema, DatabaseUrl replayed, DatabaseUrl live) throws SQLException {
        Schema declared = declared(schema);
        Inventory should = InventoryReader.read(TargetDatabase.of(replayed));
        Inventory is = InventoryReader.read(TargetDatabase.of(live));
        return declaredAgainst(replayed, declared)
                + DriftComparison.compare(should, is, Set.copyOf(SCHEMAS)).size()
                + declaredAgainst(live, declared);
    }

    private static int declaredAgainst(DatabaseUrl database, Schema declared) throws SQLException {
        Schema found = TargetDatabase.of(database).read(it -> CatalogReader.read(it, SCHEMAS));
        return SchemaComparison.compare(declared, found).size();
    }

    private static Schema declared(Path schema) {
        return PrismaSchemaReader.read(schema.toString(), PrismaVersion.DEFAULT).schema();
    }

    /** The number of differences, which is zero between databases that were made the same way. */
    @FunctionalInterface
    private interface Comparison {
        int differences() throws SQLException;
    }

    private static double millis(Comparison comparison) throws SQLException {
        long start = System.nanoTime();
        int differences = comparison.differences();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        if (differences != 0) {
            throw new IllegalStateException(differences + " differences between databases that were made the same way");
        }
        return millis;
    }
}
