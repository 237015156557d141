package io.neonhub.junit;

/** Which databases stay when their test, or their class, has ended. */
public enum Keep {
    /** What {@code neonhub.keep} says; {@link #AFTER_FAILURE} where it says nothing. */
    CONFIGURED,
    /**
     * That of a test that failed, as it was then; of {@link Isolation#PER_CLASS}, that of a class in which a test or a
     * lifecycle method failed, as it was at the end of the class. The failure has a suppressed exception which says how to
     * open it. Of one test session the first five are kept, and of all sessions the last five. Nothing is kept of
     * {@link Isolation#PER_TEST_ROLLBACK}: it was rolled back; and nothing of a test that found the server's disk full.
     */
    AFTER_FAILURE,
    /** None. */
    NEVER
}
