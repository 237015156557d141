package io.neonhub.verification;

import io.neonhub.database.TestDatabase;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * Databases that a suite leaves in the launcher session, for suites that run in it later: values of the type {@link
 * TestDatabase} in the session's store, under their names. They live as long as the session.
 */
public final class LeftDatabases {
    /** As production will be: the rows of before, behind all pending migrations. */
    public static final String MIGRATED = "migrated";

    /** The one part of the namespace in which they are. */
    public static final String NAMESPACE = "io.neonhub.left";

    private LeftDatabases() {}

    static void leave(ExtensionContext context, String name, TestDatabase database) {
        context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(NAMESPACE))
                .put(name, database);
    }
}
