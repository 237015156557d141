package io.neonhub.verification.history;

import io.neonhub.verification.accepted.Accepted;
import io.neonhub.verification.accepted.AcceptedFile;
import io.neonhub.verification.finding.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The states that somebody has looked at and accepted: the lines {@code migration NAME STATE …} of the reviewed file. */
public final class AcceptedStates {
    private static final String KIND = "migration";
    /** The name under which a state of the whole history is accepted. */
    static final String WHOLE = "*";

    private final AcceptedFile file;

    private AcceptedStates(AcceptedFile file) {
        this.file = file;
    }

    /**
     * Those that a file names.
     *
     * @throws io.neonhub.failure.UsageException if a line names no state
     */
    public static AcceptedStates of(AcceptedFile file) {
        for (Accepted entry : file.entries(KIND)) {
            if (entry.words().size() != 2) {
                throw file.malformed(entry, "a name and a state stand between 'migration' and the date.");
            }
            if (acceptable()
                    .noneMatch(state -> state.name().equals(entry.words().get(1)))) {
                throw file.malformed(
                        entry,
                        "'" + entry.words().get(1) + "' is none of the states "
                                + String.join(
                                        ", ", acceptable().map(State::name).toList()) + ".");
            }
        }
        return new AcceptedStates(file);
    }

    private static Stream<State> acceptable() {
        return Arrays.stream(State.values()).filter(state -> state != State.APPLIED);
    }

    List<Mark> applied(String name, List<Mark> marks) {
        return marks.stream()
                .map(mark -> file.entries(KIND).stream()
                        .filter(entry -> matches(entry, name, mark))
                        .findFirst()
                        .map(entry -> mark.accepted(entry.why()))
                        .orElse(mark))
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    private static boolean matches(Accepted entry, String name, Mark mark) {
        return entry.words().equals(List.of(name, mark.state().name()));
    }

    /** A warning for each line that matches nothing any more. */
    public List<Finding> unmatched(EvaluatedHistory history) {
        return file.entries(KIND).stream()
                .filter(entry -> !isNeeded(entry, history))
                .map(entry -> Finding.warning(
                        entry.words().get(0),
                        "is accepted as " + entry.words().get(1) + " in " + file.place(entry)
                                + ", and is not in that state",
                        "Remove the line, or correct the name in it."))
                .toList();
    }

    private static boolean isNeeded(Accepted entry, EvaluatedHistory history) {
        return history.whole().stream().anyMatch(mark -> matches(entry, WHOLE, mark))
                || history.migrations().stream()
                        .anyMatch(migration ->
                                migration.marks().stream().anyMatch(mark -> matches(entry, migration.name(), mark)));
    }
}
