package io.neonhub.verification.data;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may happen to the rows of a table between a baseline and a later look. */
public enum Expectation {
    /** Nothing: the default, since data drift is whatever nobody said. */
    MUST_NOT_CHANGE,
    /** Rows may be added; those that were there stay as they were. */
    MAY_GROW,
    /** Anything. */
    MAY_CHANGE,
    /** Nothing, and which of its rows did is told by their keys. */
    REFERENCE;

    /** As files write it: {@code must-not-change}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Expectation> of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
