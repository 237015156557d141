package io.neonhub.junit;

import io.neonhub.database.TestDatabase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * The database in which the tests of a class have their transactions; another one after it was spoiled. Spoiled ones live
 * until {@link #close()} as well, since tests that run in parallel may still be in them. Thread-safe.
 */
final class SharedDatabase implements AutoCloseable {
    private final Supplier<TestDatabase> source;
    private final Deque<TestDatabase> databases = new ArrayDeque<>();
    private boolean spoiled = true;

    SharedDatabase(Supplier<TestDatabase> source) {
        this.source = source;
    }

    synchronized TestDatabase clean() {
        if (spoiled) {
            databases.push(source.get());
            spoiled = false;
        }
        return databases.element();
    }

    /** Whoever comes now gets another, if that one is not out of use already. */
    synchronized void spoil(TestDatabase database) {
        spoiled |= databases.element() == database;
    }

    @Override
    public synchronized void close() {
        databases.forEach(TestDatabase::close);
    }
}
