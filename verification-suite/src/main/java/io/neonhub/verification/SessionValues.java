package io.neonhub.verification;

import io.neonhub.database.TestDatabase;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lets suites share what is made once in a session, and closed at its end. */
final class SessionValues implements ParameterResolver {

    /** What is shared. */
    interface Value extends AutoCloseable {
        @Override
        void close();
    }

    /** Makes it. */
    interface Maker<T extends Value> {
        T make() throws SQLException;
    }

    /** What the suites of this session share. */
    record Shared(ExtensionContext context) {
        /** Made by whoever comes first; what could not be made is not tried again, and fails for all alike. */
        <T extends Value> T once(Class<T> type, Maker<T> maker) throws SQLException {
            Made made = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(SessionValues.class))
                    .getOrComputeIfAbsent(type, it -> Made.by(maker), Made.class);
            return type.cast(made.get());
        }

        /** For suites that run in the session later. */
        void leave(String name, TestDatabase database) {
            LeftDatabases.leave(context, name, database);
        }
    }

    /** What came of making something. */
    private record Made(Optional<Value> value, Optional<Exception> failure) implements AutoCloseable {

        static Made by(Maker<? extends Value> maker) {
            try {
                return new Made(Optional.of(maker.make()), Optional.empty());
            } catch (SQLException | RuntimeException e) {
                return new Made(Optional.empty(), Optional.of(e));
            }
        }

        Value get() throws SQLException {
            if (failure.isPresent()) {
                if (failure.get() instanceof SQLException e) {
                    throw e;
                }
                throw (RuntimeException) failure.get();
            }
            return value.orElseThrow();
        }

        @Override
        public void close() {
            value.ifPresent(Value::close);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Shared.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Shared(context);
    }
}
