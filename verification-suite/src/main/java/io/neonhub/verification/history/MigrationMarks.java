package io.neonhub.verification.history;

import io.neonhub.migration.Migration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides what is the matter with one migration, and tells it with its evidence. */
final class MigrationMarks {
    /** Clocks of clients, which write the times, may differ from the server's by that much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final LiveHistory live;
    private final Orders orders;
    private final WaysOut ways;

    /** @param location of the directory */
    MigrationMarks(String location, LiveHistory live, Orders orders) {
        this.live = live;
        this.orders = orders;
        this.ways = new WaysOut(location, live);
    }

    /** The heaviest first; none for one that is applied as it should be. */
    List<Mark> of(Candidate migration) {
        List<Mark> marks = new ArrayList<>();
        migration.unfinished().ifPresent(row -> marks.add(unfinished(migration, row)));
        if (migration.folder()) {
            if (migration.file().isEmpty()) {
                marks.add(noFile(migration));
            } else if (migration.counting().isEmpty()) {
                marks.add(pending(migration));
            }
        } else if (migration.unfinished().isEmpty()) {
            marks.add(missing(migration));
        }
        migration.applied().ifPresent(row -> applied(migration, row, marks));
        orders.firstElsewhere(migration.name()).ifPresent(other -> marks.add(order(migration, other)));
        return marks;
    }

    private Mark unfinished(Candidate migration, HistoryRow row) {
        if (live.lock().isPresent()) {
            return Mark.of(
                    State.RUNNING,
                    "has begun and not ended (" + row.evidence() + "), and "
                            + live.lock().get()
                            + " holds Prisma's lock. prisma migrate status calls it failed and exits 1; deploy waits"
                            + " 10 s for the lock and gives up (P1002)",
                    "Wait until that session has ended, and look again: ci/verify status");
        }
        return Mark.of(
                State.FAILED,
                "did not end (" + row.evidence() + "): "
                        + row.error().orElse("the history holds no error, so it was cut off, or never ran")
                        + ". prisma migrate deploy refuses to go on (P3009)",
                ways.failed(migration.name()));
    }

    private Mark noFile(Candidate migration) {
        return Mark.of(
                State.NO_FILE,
                "has a folder without migration.sql, and "
                        + (migration.counting().isEmpty() ? "no row" : "a row")
                        + ". prisma migrate " + (migration.counting().isEmpty() ? "deploy" : "status")
                        + " stops at it (P3015)",
                ways.noFile(migration.name()));
    }

    private Mark pending(Candidate migration) {
        Optional<String> later = orders.appliedAfterwards(migration.name());
        if (migration.formerName().isPresent()) {
            HistoryRow row = migration.formerName().get();
            return Mark.of(
                    State.RENAMED,
                    "has no row, and its file has the checksum of " + row.name() + ", which has no folder ("
                            + row.evidence() + "). prisma migrate status says that the histories diverge and exits 1;"
                            + " deploy runs the same script a second time",
                    ways.renamed(row.name(), migration.name()));
        }
        if (!migration.rows().isEmpty()) {
            return Mark.of(
                    State.PENDING_AFTER_ROLLBACK,
                    "was declared undone ("
                            + migration.rows().get(migration.rows().size() - 1).evidence()
                            + "). prisma migrate status says nothing of it; deploy runs it again",
                    ways.afterRollback(migration.name()));
        }
        if (later.isPresent()) {
            return Mark.of(
                    State.PENDING_OUT_OF_ORDER,
                    "has no row, while " + later.get()
                            + ", which comes after it, is applied. prisma migrate status calls"
                            + " it pending like any other and exits 1; deploy runs it now, on a database on which"
                            + " nobody has tried it",
                    ways.outOfOrder(migration.name()));
        }
        return Mark.of(
                State.PENDING,
                "has no row. prisma migrate status lists it and exits 1; "
                        + (live.unmanaged() ? "deploy refuses to begin (P3005)" : "deploy runs it"),
                ways.pending(migration.name()));
    }

    private Mark missing(Candidate migration) {
        return Mark.of(
                State.MISSING_LOCALLY,
                "is applied (" + evidence(migration) + "), and the directory has no such folder. prisma migrate status"
                        + " says nothing of it unless others are pending, and deploy goes on",
                ways.missing(migration.name()));
    }

    private void applied(Candidate migration, HistoryRow row, List<Mark> marks) {
        migration
                .file()
                .filter(file -> !Checksum.all(file).contains(row.checksum()))
                .ifPresent(file -> marks.add(edited(migration, file, row)));
        if (migration.finished().size() > 1) {
            marks.add(duplicates(migration));
        }
        if (row.baselined()) {
            marks.add(Mark.of(
                    State.BASELINED,
                    "was marked as applied and never run (" + row.evidence()
                            + "). prisma migrate status says nothing of it; deploy passes it by",
                    ways.baselined(migration.name())));
        }
        implausible(row)
                .ifPresent(why -> marks.add(Mark.of(
                        State.IMPLAUSIBLE_TIMES,
                        why + " (" + row.evidence() + ", now it is " + live.now()
                                + "): somebody wrote the row by hand, or a clock"
                                + " was wrong. Prisma does not look at the times, only at their order",
                        ways.accept(migration.name(), State.IMPLAUSIBLE_TIMES))));
        orders.ranEarlier(migration.name())
                .ifPresent(other -> marks.add(Mark.of(
                        State.APPLIED_IN_OTHER_ORDER,
                        "ran after " + other + ", which comes after it in the directory (" + row.evidence()
                                + "). Prisma does not look at it",
                        ways.otherOrder(migration.name()))));
    }

    private Mark edited(Candidate migration, Migration file, HistoryRow row) {
        boolean handWritten = row.checksum().isEmpty();
        return Mark.of(
                State.EDITED,
                "is applied with the checksum " + Checksum.shown(row.checksum()) + " (" + row.evidence()
                        + "), and its file has " + Checksum.shown(file.checksum())
                        + (handWritten ? ": Prisma writes no empty checksum, so somebody wrote the row by hand" : "")
                        + ". prisma migrate status and deploy say nothing of it; dev wants to reset the database",
                ways.edited(migration.name(), handWritten));
    }

    private Mark duplicates(Candidate migration) {
        return Mark.of(
                State.DUPLICATE_ROWS,
                "has " + migration.finished().size() + " rows that claim it is applied (" + evidence(migration)
                        + "). Prisma says nothing of it",
                ways.duplicates(migration));
    }

    private static String evidence(Candidate migration) {
        return migration.finished().stream().map(HistoryRow::evidence).collect(Collectors.joining("; "));
    }

    private Optional<String> implausible(HistoryRow row) {
        Instant latest = live.now().plus(TOLERANCE);
        if (row.startedAt().isEmpty()) {
            return Optional.of("ended and never started");
        }
        if (row.startedAt().get().isAfter(latest)
                || row.finishedAt().filter(latest::isBefore).isPresent()) {
            return Optional.of("ran in the future");
        }
        return row.finishedAt().filter(row.startedAt().get()::isAfter).map(it -> "ended before it started");
    }

    private Mark order(Candidate migration, String other) {
        return Mark.of(
                State.ORDER_DEPENDS_ON_VERSION,
                "comes before " + other + " here, and after it for "
                        + "the versions of Prisma on the other side of 6.6, which order names in another way",
                ways.orderDepends(migration.name(), other));
    }
}
