package io.neonhub.verification;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lets suites share what is made once in a session. */
final class SessionValues implements ParameterResolver {

    /** What the suites of this session share. */
    record Shared(Store store) {
        /** Made by whoever comes first. */
        <T> T once(Class<T> type, Supplier<T> maker) {
            return store.getOrComputeIfAbsent(type, it -> maker.get(), type);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Shared.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Shared(context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(SessionValues.class)));
    }
}
