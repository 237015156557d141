package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Target.Bound;
import io.neonhub.benchmark.Work;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.verification.schema.catalog.CatalogReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reading the schema of a database of so many tables, by us and by pg_dump. */
public record CatalogReading() implements Work {
    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 5_000);
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public String title() {
        return "reading the catalog";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return Stream.concat(
                        SIZES.stream().map(size -> Target.faster(2, ours(size), dump(size))),
                        Stream.of(linear(100, 1_000), linear(1_000, 5_000)))
                .toList();
    }

    private static Target linear(int few, int many) {
        return new Target(
                "time a table, " + ours(many) + " ÷ " + ours(few),
                Set.of(ours(few), ours(many)),
                Bound.AT_MOST,
                1,
                figures -> figures.get(ours(many)) / many / (figures.get(ours(few)) / few));
    }

    private static String ours(int size) {
        return "ours, %,d tables".formatted(size);
    }

    private static String dump(int size) {
        return "pg_dump, %,d tables".formatted(size);
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Stage stage = new Stage();
        PostgresServer server = stage.closing(surroundings.ofClients().start());
        for (int size : SIZES) {
            DatabaseUrl url = server.url("tables_" + size);
            MigratedDatabase.createEmpty(server.url("postgres"), url.database());
            GeneratedTables.create(url, size);
            stage.add(ours(size), () -> read(url, size));
            surroundings.clients().ifPresent(home -> stage.add(dump(size), () -> dump(home, url)));
        }
        return stage;
    }

    private static double read(DatabaseUrl url, int size) throws Exception {
        try (Connection connection = url.connect()) {
            long start = System.nanoTime();
            int tables =
                    CatalogReader.read(connection, List.of("public")).tables().size();
            double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
            if (tables != size) {
                throw new IllegalStateException(tables + " tables were read, not " + size);
            }
            return millis;
        }
    }

    private static double dump(Path home, DatabaseUrl url) throws Exception {
        return new ClientProgram(home, url).run("pg_dump", List.of("--schema-only"));
    }
}
