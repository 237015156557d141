package io.neonhub.database.server;

/**
 * Which server is wanted, and how. A value: settings are equal when they describe the same server, so that a session
 * starts it once however many tests ask for it.
 */
public interface ServerSettings {

    /**
     * Starts the server, or reaches one that runs; the caller closes it.
     *
     * @throws io.neonhub.failure.UsageException if the settings make no sense
     * @throws io.neonhub.failure.EnvironmentException if something is missing here
     */
    PostgresServer start();
}
