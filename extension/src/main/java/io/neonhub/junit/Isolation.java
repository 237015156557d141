package io.neonhub.junit;

/** How long a database lives, and with whom it is shared. */
public enum Isolation {
    /** What {@code neonhub.isolation} says; {@link #PER_TEST} where it says nothing. */
    CONFIGURED,
    /** Each test, and each invocation of a repeated or parameterised one, has a database of its own. */
    PER_TEST,
    /**
     * Each test has a connection of its own, in a transaction that is rolled back after it, to a database that the tests
     * of a class share, those of its {@code @Nested} classes included. All {@code Connection} parameters of one test are
     * that connection; other types are refused, because what goes through other connections is not rolled back.
     *
     * <p>Not rolled back, and so seen by other tests of the class, is what PostgreSQL never rolls back: values taken from
     * sequences. Tests that run in parallel share locks: one that inserts a key which another has inserted, or changes a
     * table that another uses, waits until that one has ended.
     *
     * <p>A test that commits fails; the tests that begin after it find another, clean database. One that rolls back by
     * itself does not fail, but costs as much.
     */
    PER_TEST_ROLLBACK,
    /** The tests of a class, those of its {@code @Nested} classes included, share one database, in whatever order they run. */
    PER_CLASS
}
