package io.neonhub.junit;

import static io.neonhub.junit.NeonHubDatabaseExtension.NAMESPACE;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.kept.KeptLabel;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * A database in the store of the test or class that it lives as long as. When JUnit closes the store everything that can
 * fail has failed, and nothing has been reported yet: then it is either dropped or kept. Of a class, each failure of a
 * test is told as it happens. Thread-safe.
 */
final class ScopedDatabase implements AutoCloseable {
    private final ExtensionContext owner;
    private final DatabaseProvider provider;
    private final TestDatabase database;
    private final KeptDatabases kept;
    private Optional<KeptLabel> label = Optional.empty();

    ScopedDatabase(ExtensionContext owner, DatabaseProvider provider, TestDatabase database, KeptDatabases kept) {
        this.owner = owner;
        this.provider = provider;
        this.database = database;
        this.kept = kept;
    }

    /** That of a test or class which has asked for it; those around it are not meant. */
    static Optional<ScopedDatabase> of(ExtensionContext owner) {
        return Optional.ofNullable(owner.getStore(NAMESPACE).get(owner.getUniqueId(), ScopedDatabase.class));
    }

    TestDatabase database() {
        return database;
    }

    /** Tells the failure how to open the database, if that will be kept. */
    synchronized void failed(ExtensionContext context, Throwable failure) {
        if (kept.wanted() && !(failure instanceof TestAbortedException) && !DatabaseProvider.isFullDisk(failure)) {
            label = label.or(() -> provider.reserve(nameOf(context)));
            label.ifPresent(it -> failure.addSuppressed(new DatabaseKept(it, kept.options())));
        }
    }

    @Override
    public synchronized void close() {
        owner.getExecutionException().ifPresent(failure -> failed(owner, failure));
        label.ifPresentOrElse(it -> provider.keep(database, it, kept.folder()), database::close);
    }

    private static String nameOf(ExtensionContext context) {
        return context.getRequiredTestClass().getName()
                + context.getTestMethod()
                        .map(it -> " " + context.getDisplayName())
                        .orElse("");
    }
}
