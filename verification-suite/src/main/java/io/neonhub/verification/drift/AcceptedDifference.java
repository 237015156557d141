package io.neonhub.verification.drift;

import io.neonhub.verification.accepted.Accepted;
import io.neonhub.verification.accepted.AcceptedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of the reviewed file: {@code drift [KIND] OBJECT CHANGE …}.
 *
 * @param kind empty where the line names none, and any is meant
 * @param object as reports print it
 */
record AcceptedDifference(Accepted entry, Optional<Kind> kind, String object, Change change) {
    /** The first word of such a line. */
    static final String KIND = "drift";

    static AcceptedDifference of(AcceptedFile file, Accepted entry) {
        List<String> words = entry.words();
        if (words.size() < 2) {
            throw file.malformed(entry, "an object and a change stand between '" + KIND + "' and the date.");
        }
        String change = words.get(words.size() - 1);
        if (!changes().contains(change)) {
            throw file.malformed(
                    entry, "'" + change + "' is none of the changes " + String.join(", ", changes()) + ".");
        }
        return new AcceptedDifference(
                entry,
                kind(file, entry, String.join(" ", words.subList(0, words.size() - 2))),
                words.get(words.size() - 2),
                Change.valueOf(change.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Kind> kind(AcceptedFile file, Accepted entry, String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Kind.find(word)
                .orElseThrow(() -> file.malformed(
                        entry,
                        "'" + word + "' is none of the kinds "
                                + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "))
                                + "; a name that holds blanks stands in double quotes.")));
    }

    private static List<String> changes() {
        return Arrays.stream(Change.values()).map(AcceptedDifference::word).toList();
    }

    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    String word() {
        return word(change);
    }

    boolean fits(Subject subject) {
        return object.equals(subject.object())
                && change == subject.change()
                && kind.map(subject.kind()::equals).orElse(true);
    }
}
