package io.neonhub.verification.figures;

import io.neonhub.verification.figures.Figure.Kind;
import io.neonhub.verification.finding.Finding;
import java.util.Optional;

/**
 * What somebody should know of a figure that is another one than at the baseline. None of it blocks: a database in use
 * changes. Small things are passed over.
 */
public final class FigureComparison {
    private static final double MEGABYTE = 1024 * 1024;
    private static final double CONSIDERABLE = 100 * MEGABYTE;
    private static final double GROWN = 1.5;
    private static final double POINTS = 5;
    private static final double CROWDED = 50;

    private FigureComparison() {}

    /** A finding, unless the difference means nothing. */
    public static Optional<Finding> judge(Figure before, Figure now) {
        return switch (now.kind()) {
            case CONNECTIONS, CONNECTIONS_POSSIBLE -> Optional.empty();
            case LOST_SESSIONS ->
                more(
                        before,
                        now,
                        "Look into the server's log for what ended them, and into the pool for idle ones that a"
                                + " network cuts.");
            case DEADLOCKS ->
                more(before, now, "The server's log names the statements; let them lock rows in one order.");
            case ROLLBACKS -> rose(before, now, "Look for errors in the application's log.");
            case DEAD_ROWS ->
                rose(
                        before,
                        now,
                        "VACUUM " + now.subject()
                                + "; and see what keeps autovacuum away: an old transaction, a replication"
                                + " slot, or its settings.");
            case CACHE_HITS ->
                before.value() - now.value() < POINTS
                        ? Optional.empty()
                        : Optional.of(changed(
                                before,
                                now,
                                "fell",
                                "Look for queries that read whole tables, then at shared_buffers."));
            case DATABASE_SIZE, TABLE_SIZE, INDEX_SIZE -> grew(before, now);
            case MIGRATION_TIME -> Optional.empty();
        };
    }

    /** The same for how many of the possible connections are in use, in percent. */
    public static Optional<Finding> judgeUse(double before, double now) {
        return now < CROWDED || now - before < POINTS
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "server",
                        "uses " + Quantity.of(now, "%") + " of its connections, " + Quantity.of(before, "%")
                                + " at the baseline",
                        "Let the application go through a pooler, or lower its connection_limit; raise max_connections"
                                + " only with the memory for it."));
    }

    /** Of a migration that came since the baseline. */
    public static Finding slower(Figure migration, double longest) {
        return Finding.advice(
                migration.subject(),
                "took " + Quantity.of(migration.value(), "ms") + "; the longest one at the baseline took "
                        + Quantity.of(longest, "ms"),
                "Rehearse the next one on rows, ci/verify rehearse, and see what it locks meanwhile.");
    }

    /** A counter that is lower than before was reset. */
    private static Optional<Finding> more(Figure before, Figure now, String remedy) {
        double more = now.value() - before.value();
        return more <= 0
                ? Optional.empty()
                : Optional.of(Finding.advice(
                        now.subject(),
                        now.kind().words() + ": " + Quantity.of(more, "") + " more since the baseline, "
                                + Quantity.of(now.value(), "") + " in all",
                        remedy));
    }

    private static Optional<Finding> rose(Figure before, Figure now, String remedy) {
        return now.value() - before.value() < POINTS
                ? Optional.empty()
                : Optional.of(changed(before, now, "rose", remedy));
    }

    private static Optional<Finding> grew(Figure before, Figure now) {
        return now.value() - before.value() < CONSIDERABLE || now.value() < GROWN * before.value()
                ? Optional.empty()
                : Optional.of(
                        changed(
                                before,
                                now,
                                "grew",
                                now.kind() == Kind.INDEX_SIZE
                                        ? "If its table did not grow as much: REINDEX TABLE CONCURRENTLY "
                                                + now.subject() + ";"
                                        : "See whether rows are kept that nobody needs, and whether the disk has room for more."));
    }

    private static Finding changed(Figure before, Figure now, String verb, String remedy) {
        String unit = now.kind().unit();
        return Finding.warning(
                now.subject(),
                now.kind().words() + " " + verb + " from " + Quantity.of(before.value(), unit) + " at the baseline to "
                        + Quantity.of(now.value(), unit),
                remedy);
    }
}
