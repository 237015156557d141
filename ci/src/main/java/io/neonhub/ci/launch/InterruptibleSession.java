package io.neonhub.ci.launch;

import io.neonhub.database.TestDatabase;
import io.neonhub.verification.LeftDatabases;
import java.util.Optional;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherSession;

/**
 * A launcher session that is also closed when the JVM is told to end (Ctrl-C, SIGTERM), so that no server outlives it.
 */
final class InterruptibleSession implements AutoCloseable {
    private final LauncherSession session;
    private final Thread hook = new Thread(this::interrupt, "neonhub-interrupted");
    private volatile boolean interrupted;

    InterruptibleSession(LauncherSession session) {
        this.session = session;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Launcher launcher() {
        return session.getLauncher();
    }

    /** The database that suites have left under that name. */
    Optional<TestDatabase> left(String name) {
        return Optional.ofNullable(
                session.getStore().get(Namespace.create(LeftDatabases.NAMESPACE), name, TestDatabase.class));
    }

    /** Whether the JVM is ending: from then on checks fail because their server is gone. */
    boolean interrupted() {
        return interrupted;
    }

    private void interrupt() {
        interrupted = true;
        session.close();
    }

    /** Does not return when the JVM already ends: what was cut short must not be reported as a result. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            waitForTheEnd();
        }
        session.close();
    }

    private static void waitForTheEnd() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
