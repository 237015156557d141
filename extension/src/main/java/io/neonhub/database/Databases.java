package io.neonhub.database;

/**
 * Makes further databases on the server of a test, for what one database cannot show: a migration on data that are there
 * already, two releases side by side. Whoever asks for one may close it; what is left is dropped when the session ends.
 * Thread-safe.
 */
public final class Databases {
    private final DatabaseProvider provider;

    public Databases(DatabaseProvider provider) {
        this.provider = provider;
    }

    /** A database without anything in it. */
    public TestDatabase empty() {
        return provider.empty();
    }

    /**
     * A database with all that is in that one now, object ids included.
     *
     * @throws io.neonhub.failure.EnvironmentException if somebody is connected to it: PostgreSQL copies no database in use
     */
    public TestDatabase copyOf(TestDatabase source) {
        return provider.copy(source);
    }
}
