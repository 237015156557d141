package io.neonhub.database;

import io.neonhub.failure.EnvironmentException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed by the first who asks; others wait for it. A failure is kept as well: what could not be
 * migrated once is not tried again by each of two hundred tests. One of the environment may have passed, and is not kept.
 * Thread-safe.
 */
final class Once<T> {
    private final Supplier<T> supplier;
    private @Nullable T value;
    private @Nullable RuntimeException failure;

    Once(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    synchronized T get() {
        if (failure != null) {
            throw failure;
        }
        if (value == null) {
            value = compute();
        }
        return value;
    }

    private T compute() {
        try {
            return supplier.get();
        } catch (EnvironmentException e) {
            throw e;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }
}
