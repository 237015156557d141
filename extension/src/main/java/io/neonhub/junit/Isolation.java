package io.neonhub.junit;

/** How long a database lives, and with whom it is shared. */
public enum Isolation {
    /** What {@code neonhub.isolation} says; {@link #PER_TEST} where it says nothing. */
    CONFIGURED,
    /** Each test, and each invocation of a repeated or parameterised one, has a database of its own. */
    PER_TEST,
    /** The tests of a class, those of its {@code @Nested} classes included, share one database, in whatever order they run. */
    PER_CLASS
}
