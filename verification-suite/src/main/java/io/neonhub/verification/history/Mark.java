package io.neonhub.verification.history;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;

/**
 * One thing that is the matter, with its evidence.
 *
 * @param problem what it is, how that is known, and what Prisma makes of it
 * @param remedy what to do, with commands that can be pasted
 */
public record Mark(State state, Severity severity, String problem, String remedy) {

    static Mark of(State state, String problem, String remedy) {
        return new Mark(state, state.severity(), problem, remedy);
    }

    /** The same as advice, since somebody has looked at it and said why it may stay. */
    Mark accepted(String why) {
        return new Mark(state, Severity.ADVICE, problem + " (accepted " + why + ")", remedy);
    }

    public Finding finding(String subject) {
        return new Finding(severity, subject, state + ": " + problem, remedy);
    }
}
