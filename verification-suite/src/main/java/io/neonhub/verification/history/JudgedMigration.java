package io.neonhub.verification.history;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A migration, from the directory or from the history, and all that is the matter with it.
 *
 * @param local whether the directory has it
 * @param rows of the history, in the order in which they were started
 * @param marks the heaviest first; none for one that is applied as it should be
 */
public record JudgedMigration(String name, boolean local, List<HistoryRow> rows, List<Mark> marks) {
    public JudgedMigration {
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }

    /** Applied, or the heaviest of its marks. */
    public State state() {
        return marks.isEmpty() ? State.APPLIED : marks.get(0).state();
    }

    /** Absent for one that is applied as it should be. */
    public Optional<Severity> severity() {
        return marks.stream().map(Mark::severity).min(Severity::compareTo);
    }

    public List<Finding> findings() {
        return marks.stream().map(mark -> mark.finding(name)).toList();
    }
}
