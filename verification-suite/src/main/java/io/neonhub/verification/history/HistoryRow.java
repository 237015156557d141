package io.neonhub.verification.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A row of Prisma's history table, whoever wrote it.
 *
 * @param checksum as it is stored, empty for NULL
 * @param startedAt absent for NULL, which Prisma never writes
 * @param finishedAt absent while the migration runs and after it failed
 * @param rolledBackAt when somebody declared it undone: {@code migrate resolve --rolled-back}
 * @param steps 1 after a run, 0 where it was marked as applied
 * @param error what the server said when it failed, without values of rows
 */
public record HistoryRow(
        String id,
        String name,
        String checksum,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Optional<Instant> rolledBackAt,
        int steps,
        Optional<String> error) {

    /** Whether it counts: what was rolled back does not. */
    public boolean counts() {
        return rolledBackAt.isEmpty();
    }

    public boolean finished() {
        return finishedAt.isPresent();
    }

    /**
     * Whether it claims a run that never was: {@code migrate resolve --applied} writes such rows, and so do people, who
     * write now() twice. Through a driver adapter Prisma writes whole milliseconds, and a short script takes less than one.
     */
    public boolean baselined() {
        return finished() && (steps == 0 || (finishedAt.equals(startedAt) && !isWholeMilliseconds(finishedAt)));
    }

    private static boolean isWholeMilliseconds(Optional<Instant> time) {
        return time.equals(time.map(it -> it.truncatedTo(ChronoUnit.MILLIS)));
    }

    /** The row as evidence: {@code row 4711: started 2025-01-01T10:00:00Z, finished …, 1 step}. */
    public String evidence() {
        return "row " + id + ": started " + shown(startedAt) + ", finished " + shown(finishedAt)
                + rolledBackAt.map(at -> ", rolled back " + at).orElse("") + ", " + steps
                + (steps == 1 ? " step" : " steps");
    }

    private static String shown(Optional<Instant> time) {
        return time.map(Instant::toString).orElse("never");
    }
}
