package io.neonhub.verification.rows;

import java.sql.SQLException;
import java.util.List;

/** The values to try for one column, and the one whose turn it is. */
final class Choice {
    private final List<Candidate> candidates;
    private int turn;

    Choice(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    Value value() throws SQLException {
        return candidates.get(turn).value();
    }

    /** Turns to the next value; back to the first after the last, which gives false. */
    boolean advance() {
        turn = (turn + 1) % candidates.size();
        return turn != 0;
    }

    void restart() {
        turn = 0;
    }

    /** A value that may have to be made first: a parent row's key. */
    interface Candidate {
        Value value() throws SQLException;
    }
}
