package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Contender;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;

/** What is measured on an empty database. */
@FunctionalInterface
interface Replay {
    double NANOS_PER_MILLI = 1e6;

    void run(DatabaseUrl url) throws Exception;

    /** Milliseconds, without making the database. */
    static Contender timed(PostgresServer server, String database, Replay replay) {
        return () -> {
            MigratedDatabase.createEmpty(server.url("postgres"), database);
            long start = System.nanoTime();
            replay.run(server.url(database));
            return (System.nanoTime() - start) / NANOS_PER_MILLI;
        };
    }
}
