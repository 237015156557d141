package io.neonhub.verification.history;

import io.neonhub.migration.Migration;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one migration before it is judged.
 *
 * @param folder whether the directory has a folder of this name
 * @param file absent without a folder, and where the folder has no script
 * @param rows all of its name, in the order in which they were started
 * @param formerName a row of another name that has the checksum of its file
 */
record Candidate(
        String name, boolean folder, Optional<Migration> file, List<HistoryRow> rows, Optional<HistoryRow> formerName) {

    List<HistoryRow> counting() {
        return rows.stream().filter(HistoryRow::counts).toList();
    }

    /** Rows that claim a run to the end; the last is the one that counts. */
    List<HistoryRow> finished() {
        return counting().stream().filter(HistoryRow::finished).toList();
    }

    Optional<HistoryRow> unfinished() {
        return counting().stream().filter(row -> !row.finished()).reduce((first, second) -> second);
    }

    /** The newest row that claims a run to the end, unless a run that did not end stands beside it. */
    Optional<HistoryRow> applied() {
        return unfinished().isPresent() ? Optional.empty() : finished().stream().reduce((first, second) -> second);
    }

    /** Whether its row tells when it ran: that of a migration that never ran does not. */
    boolean ran() {
        return applied().filter(row -> !row.baselined()).isPresent();
    }
}
