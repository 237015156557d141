package io.neonhub.database.server.container;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.ServerVersion;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * Waits until a container accepts connections. While its entrypoint still initialises the cluster, PostgreSQL listens
 * inside of the container only: so the first login that succeeds comes from the server that stays.
 */
record Startup(DatabaseContainer container, String image, DatabaseUrl url) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String LOGIN_SECONDS = "5";

    ServerVersion await() {
        long start = System.nanoTime();
        Optional<ServerVersion> version = login();
        while (version.isEmpty()) {
            container.end().ifPresent(end -> {
                throw failed(end + " while starting");
            });
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw failed("it accepted no connection within " + LIMIT.toSeconds() + " seconds");
            }
            pause();
            version = login();
        }
        return version.get();
    }

    private Optional<ServerVersion> login() {
        Properties properties = url.credentials();
        properties.setProperty("loginTimeout", LOGIN_SECONDS);
        try (Connection connection = DriverManager.getConnection(url.toJdbc(), properties)) {
            DatabaseMetaData server = connection.getMetaData();
            return Optional.of(new ServerVersion(server.getDatabaseMajorVersion(), server.getDatabaseMinorVersion()));
        } catch (SQLException e) {
            // Not yet. If never, then the log tells why.
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Interrupted while starting a container.", e);
        }
    }

    private EnvironmentException failed(String what) {
        String log = container.logTail();
        return new EnvironmentException("PostgreSQL in a container of " + image + " could not be started: " + what + "."
                + (log.isEmpty() ? "" : " Its log ends with:\n" + log));
    }
}
