package io.neonhub.junit;

import static io.neonhub.junit.NeonHubDatabaseExtension.NAMESPACE;

import io.neonhub.database.Databases;
import io.neonhub.database.LiveDatabase;
import io.neonhub.database.Silence;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.TargetTransaction;
import io.neonhub.database.TestDatabase;
import io.neonhub.failure.UsageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/**
 * The test or class that a database lives as long as, seen from one parameter. Keys name the context whose store it is,
 * because a store also gives what lies in the stores around it.
 *
 * @param context that of the parameter
 */
record DatabaseScope(ParameterContext parameter, ExtensionContext context, Placement placement, Settings settings) {

    static DatabaseScope of(ParameterContext parameter, ExtensionContext context) {
        Placement placement = Placement.of(context);
        return new DatabaseScope(
                parameter, context, placement, new Settings(placement, context::getConfigurationParameter));
    }

    /** Of a failed test: that of its class, if it has one and shares it. Its own is closed by now. */
    static Optional<ScopedDatabase> ofClass(ExtensionContext test) {
        try {
            Placement placement = Placement.of(test);
            Settings settings = new Settings(placement, test::getConfigurationParameter);
            return settings.isolation() == Isolation.PER_CLASS
                    ? ScopedDatabase.of(placement.classContext(test, Isolation.PER_CLASS))
                    : Optional.empty();
        } catch (UsageException e) {
            // It is what the test failed with.
            return Optional.empty();
        }
    }

    Object argument() {
        if (parameter.isAnnotated(RolledBack.class)) {
            Optional<TargetDatabase> target = settings.writableTarget();
            if (target.isPresent()) {
                return transaction(Session.of(context).target(target.get())).connection();
            }
        }
        Class<?> type = parameter.getParameter().getType();
        if (type == Databases.class) {
            return Session.of(context).databases(settings);
        }
        return type == LiveDatabase.class
                ? settings.target().<Object>map(this::looked).orElseGet(this::disposable)
                : disposable();
    }

    private TargetDatabase looked(TargetDatabase named) {
        Session session = Session.of(context);
        if (settings.startsAhead()) {
            session.startAhead(settings, named);
        }
        return session.target(named);
    }

    private TargetTransaction transaction(TargetDatabase target) {
        return testContext("a transaction")
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        TargetTransaction.class, it -> TargetTransaction.begin(target), TargetTransaction.class);
    }

    /** That of a test which has asked for it. */
    static Optional<TargetTransaction> transactionOf(ExtensionContext test) {
        return Optional.ofNullable(test.getStore(NAMESPACE).get(TargetTransaction.class, TargetTransaction.class));
    }

    private Object disposable() {
        Session session = Session.of(context);
        return switch (settings.isolation()) {
            case PER_TEST_ROLLBACK -> transaction(session).connection();
            case PER_CLASS -> argument(database(session, placement.classContext(context, Isolation.PER_CLASS)));
            default -> argument(database(session, testContext("a database")));
        };
    }

    private Object argument(TestDatabase database) {
        Class<?> type = parameter.getParameter().getType();
        if (type == DataSource.class) {
            return database.dataSource();
        }
        return type == Connection.class ? connect(database) : database;
    }

    private Connection connect(TestDatabase database) {
        try {
            Connection connection = database.connect();
            context.getStore(NAMESPACE).put(connection, connection);
            return connection;
        } catch (SQLException e) {
            throw new Silence(database).because(e);
        }
    }

    private TestDatabase database(Session session, ExtensionContext owner) {
        return owner.getStore(NAMESPACE)
                .getOrComputeIfAbsent(owner.getUniqueId(), it -> session.create(settings, owner), ScopedDatabase.class)
                .database();
    }

    private TestTransaction transaction(Session session) {
        ExtensionContext test = testContext("a transaction");
        ExtensionContext owner = placement.classContext(context, Isolation.PER_TEST_ROLLBACK);
        if (parameter.getParameter().getType() != Connection.class) {
            throw new UsageException("With a transaction per test, NeonHub injects nothing but a java.sql.Connection: "
                    + parameter.getParameter() + " of " + parameter.getDeclaringExecutable()
                    + " would open others, and what goes through these is not rolled back. Ask for a"
                    + " java.sql.Connection, or write @NeonHubDatabase(isolation = Isolation.PER_TEST).");
        }
        SharedDatabase shared = owner.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        owner.getUniqueId(),
                        it -> new SharedDatabase(() -> session.create(settings)),
                        SharedDatabase.class);
        return test.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        TestTransaction.class,
                        it -> TestTransaction.begin(shared, test.getDisplayName()),
                        TestTransaction.class);
    }

    private ExtensionContext testContext(String what) {
        if (context.getTestMethod().isEmpty()) {
            throw new UsageException("With " + what + " per test, " + parameter.getDeclaringExecutable()
                    + " belongs to no test, so there is no database for its parameter. Write"
                    + " @NeonHubDatabase(isolation = Isolation.PER_CLASS), or move the parameter to a"
                    + " @BeforeEach method or a test.");
        }
        return context;
    }
}
