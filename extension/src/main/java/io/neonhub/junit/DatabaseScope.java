package io.neonhub.junit;

import static io.neonhub.junit.NeonHubDatabaseExtension.NAMESPACE;

import io.neonhub.database.TestDatabase;
import io.neonhub.failure.UsageException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/**
 * The test or class that a database lives as long as.
 *
 * @param session what is shared by all of them
 * @param owner the context whose store holds the database
 */
record DatabaseScope(Session session, ExtensionContext owner, Settings settings) {

    static DatabaseScope of(ParameterContext parameter, ExtensionContext context) {
        Session session = Session.of(context);
        Placement placement = Placement.of(context);
        Settings settings = new Settings(placement, context::getConfigurationParameter);
        return switch (settings.isolation()) {
            case PER_CLASS -> new DatabaseScope(session, placement.classContext(context), settings);
            default -> new DatabaseScope(session, testContext(parameter, context), settings);
        };
    }

    /** The key names the owner, because a store also gives what lies in the stores around it. */
    TestDatabase database() {
        return owner.getStore(NAMESPACE)
                .getOrComputeIfAbsent(owner.getUniqueId(), it -> session.create(settings), TestDatabase.class);
    }

    private static ExtensionContext testContext(ParameterContext parameter, ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            throw new UsageException("With a database per test, " + parameter.getDeclaringExecutable()
                    + " belongs to no test, so there is no database for its parameter. Write"
                    + " @NeonHubDatabase(isolation = Isolation.PER_CLASS), or move the parameter to a"
                    + " @BeforeEach method or a test.");
        }
        return context;
    }
}
