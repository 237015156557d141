package io.neonhub.junit;

import io.neonhub.database.TestDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Stands behind {@link NeonHubDatabase}. Without state: databases lie in the store of the test or class that they live
 * as long as, servers in the store of the JVM session.
 */
final class NeonHubDatabaseExtension implements ParameterResolver {
    static final Namespace NAMESPACE = Namespace.create(NeonHubDatabaseExtension.class);

    private static final Set<Class<?>> INJECTABLE = Set.of(TestDatabase.class, DataSource.class, Connection.class);

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
        TestDatabase database = DatabaseScope.of(parameter, context).database();
        if (type == DataSource.class) {
            return database.dataSource();
        }
        return type == Connection.class ? connect(database, context.getStore(NAMESPACE)) : database;
    }

    private static Connection connect(TestDatabase database, Store store) {
        try {
            Connection connection = database.connect();
            store.put(connection, connection);
            return connection;
        } catch (SQLException e) {
            throw new EnvironmentException("The database " + database + " does not answer: " + e.getMessage(), e);
        }
    }

    /** Values such as java.sql.Timestamp and java.sql.JDBCType are arguments of parameterised tests, not databases. */
    private static boolean isNearMiss(Class<?> type) {
        String room = type.getPackageName();
        return type.isInterface()
                && (room.equals("java.sql") || room.equals("javax.sql"))
                && !INJECTABLE.contains(type);
    }
}
