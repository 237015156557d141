package io.neonhub.benchmark.subject;

import io.neonhub.junit.NeonHubDatabase;
import org.junit.jupiter.api.RepeatedTest;

/** Tests that ask for nothing. */
public final class EmptyTests {
    public static final int TESTS = 10_000;

    private EmptyTests() {}

    /** As JUnit runs them. */
    public static class Plain {
        @RepeatedTest(TESTS)
        void test() {}
    }

    /** The annotation stands on their class. */
    @NeonHubDatabase
    public static class Annotated {
        @RepeatedTest(TESTS)
        void test() {}
    }
}
