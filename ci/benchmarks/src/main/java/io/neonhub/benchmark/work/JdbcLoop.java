package io.neonhub.benchmark.work;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The floor: CREATE DATABASE, connect, DROP DATABASE, as fast as one program can.
 *
 * @param place a clause of CREATE DATABASE, or nothing
 */
record JdbcLoop(PostgresServer server, int threads, String strategy, String place) {
    private static final String TEMPLATE = "benchmark_template";
    private static final int TRIAL = 60;
    private static final double NANOS_PER_MILLI = 1e6;

    /** Tries all there are. */
    static JdbcLoop fastest(PostgresServer server) throws Exception {
        MigratedDatabase.create(server, TEMPLATE);
        List<Trial> trials = new ArrayList<>();
        for (JdbcLoop loop : all(server)) {
            trials.add(new Trial(loop, loop.run(TRIAL)));
        }
        JdbcLoop fastest = trials.stream()
                .min(Comparator.comparingDouble(Trial::millis))
                .orElseThrow()
                .loop();
        System.err.println("  plain JDBC is fastest with " + fastest);
        return fastest;
    }

    private record Trial(JdbcLoop loop, double millis) {}

    private static List<JdbcLoop> all(PostgresServer server) {
        List<String> places = Stream.concat(
                        Stream.of(""), server.fastTablespace().map(it -> " TABLESPACE = " + it).stream())
                .toList();
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(threads -> Stream.of("FILE_COPY", "WAL_LOG")
                        .flatMap(strategy ->
                                places.stream().map(place -> new JdbcLoop(server, threads, strategy, place))))
                .toList();
    }

    /** Milliseconds for so many databases. */
    double run(int databases) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(next, databases)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
            return (System.nanoTime() - start) / NANOS_PER_MILLI;
        } finally {
            pool.shutdownNow();
        }
    }

    private Optional<Void> work(AtomicInteger next, int databases) throws SQLException {
        try (Connection maintenance = server.url("postgres").connect();
                Statement statement = maintenance.createStatement()) {
            for (int i = next.getAndIncrement(); i < databases; i = next.getAndIncrement()) {
                String name = "benchmark_" + i;
                statement.execute(
                        "CREATE DATABASE " + name + " TEMPLATE = " + TEMPLATE + " STRATEGY = " + strategy + place);
                DatabaseUrl url = server.url(name);
                url.connect().close();
                statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return threads + " threads, STRATEGY = " + strategy + place;
    }
}
