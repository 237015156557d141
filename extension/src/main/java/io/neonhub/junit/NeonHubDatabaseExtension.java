package io.neonhub.junit;

import io.neonhub.database.Databases;
import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetTransaction;
import io.neonhub.database.TestDatabase;
import io.neonhub.failure.UsageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Stands behind {@link NeonHubDatabase}. Without state: databases lie in the store of the test or class that they live
 * as long as, servers in the store of the JVM session.
 */
final class NeonHubDatabaseExtension implements ParameterResolver, AfterEachCallback, TestWatcher {
    static final Namespace NAMESPACE = Namespace.create(NeonHubDatabaseExtension.class);

    private static final Set<Class<?>> INJECTABLE =
            Set.of(TestDatabase.class, LiveDatabase.class, Databases.class, DataSource.class, Connection.class);

    /** So that a constructor's parameters can belong to the test that the instance is made for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return INJECTABLE.contains(type) || isNearMiss(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (isNearMiss(type)) {
            throw new UsageException("NeonHub cannot inject a " + type.getName() + " (" + parameter.getParameter()
                    + " of " + parameter.getDeclaringExecutable() + "). Ask for a java.sql.Connection, a"
                    + " javax.sql.DataSource or an io.neonhub.database.TestDatabase.");
        }
        return DatabaseScope.of(parameter, context).argument();
    }

    /** Before the store closes it: what is thrown there reaches people only as the cause of another exception. */
    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        Optional<TargetTransaction> target = DatabaseScope.transactionOf(context);
        if (target.isPresent()) {
            target.get().close();
        }
        TestTransaction.of(context).ifPresent(TestTransaction::close);
    }

    /** Comes before the failure is reported, also when it is one of the constructor or of another extension. */
    @Override
    public void testFailed(ExtensionContext context, Throwable failure) {
        DatabaseScope.ofClass(context).ifPresent(database -> database.failed(context, failure));
    }

    /** Values such as java.sql.Timestamp and java.sql.JDBCType are arguments of parameterised tests, not databases. */
    private static boolean isNearMiss(Class<?> type) {
        String room = type.getPackageName();
        return type.isInterface()
                && (room.equals("java.sql") || room.equals("javax.sql"))
                && !INJECTABLE.contains(type);
    }
}
