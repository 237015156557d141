package io.neonhub.benchmark.subject;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Looks at the clock before anybody prepares anything for a test, if it is the first extension, and gives the test a
 * {@link Lap}.
 */
final class TestClock implements BeforeEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(TestClock.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        long now = System.nanoTime();
        context.getStore(NAMESPACE).put(Lap.class, new Lap(now, context));
        context.getParent().orElseThrow().getStore(NAMESPACE).getOrComputeIfAbsent(First.class, it -> new First(now));
    }

    /** When the first test of the class began. */
    static long first(ExtensionContext test) {
        ExtensionContext parent = test.getParent().orElseThrow();
        return Optional.ofNullable(parent.getStore(NAMESPACE).get(First.class, First.class))
                .orElseThrow()
                .nanos();
    }

    private record First(long nanos) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Lap.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Lap.class, Lap.class);
    }
}
