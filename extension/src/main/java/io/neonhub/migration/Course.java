package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Migrations on their way into a database, as Prisma applies them; what goes wrong is told with the place. For one thread.
 *
 * @param applied those that ran to their end, so far
 */
record Course(Failures failures, List<AppliedMigration> applied) {
    Course(Failures failures) {
        this(failures, new ArrayList<>());
    }

    /** Applies one, with its entries in the history. */
    void apply(PrismaSession session, Migration migration) throws SQLException {
        String id = session.recordStart(migration);
        long start = System.nanoTime();
        try {
            session.run(migration.script());
        } catch (SQLException e) {
            throw failures.inScript(migration, e, applied);
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        try {
            session.recordEnd(id);
        } catch (SQLException e) {
            throw failures.inHistory(migration, e, applied);
        }
        applied.add(new AppliedMigration(migration.name(), duration));
    }

    /** A transaction that a script left open took everything after it along when the session ended. */
    void requireFinished(List<Migration> migrations, DatabaseUrl url) throws SQLException {
        try (PrismaSession session = PrismaSession.open(url)) {
            List<String> finished = session.finished();
            Optional<Migration> lost = migrations.stream()
                    .filter(migration -> !finished.contains(migration.name()))
                    .findFirst();
            if (lost.isPresent()) {
                throw failures.leftOpen(lost.get(), applied.subList(0, migrations.indexOf(lost.get())));
            }
        }
    }
}
