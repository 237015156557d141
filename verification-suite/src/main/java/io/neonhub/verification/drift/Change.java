package io.neonhub.verification.drift;

/** How a database differs from the one it should be like. */
public enum Change {
    /** It lacks the object. */
    MISSING,
    /** It has the object, and the other one hasn't. */
    EXTRA,
    /** Both have it, and not alike. */
    CHANGED
}
