package io.neonhub.database.server.container;

import io.neonhub.database.server.ServerSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which image a container is made of. Immutable.
 *
 * @param image as {@code docker pull} takes it, made like the official {@code postgres}: it reads
 *     {@code POSTGRES_PASSWORD} and {@code POSTGRES_INITDB_ARGS} and listens on port 5432
 * @param reason why this server was taken, for people: {@code as configured}. It makes no difference to
 *     {@link #equals(Object)}: settings are equal when they describe the same server.
 */
public record ContainerSettings(String image, String reason) implements ServerSettings {
    /** The official image of that PostgreSQL major. */
    public static String officialImage(int major) {
        return "postgres:" + major;
    }

    @Override
    public ContainerServer start() {
        try {
            return startIfPossible();
        } catch (Obstacle e) {
            throw e.asFailure();
        }
    }

    /**
     * Starts a server on data that was kept, and which stays as it is.
     *
     * @throws io.neonhub.failure.EnvironmentException if it cannot be started
     */
    public ContainerServer open(Path data) {
        try {
            return ContainerServer.open(this, new SavedData(data));
        } catch (Obstacle e) {
            throw e.asFailure();
        }
    }

    ContainerServer startIfPossible() throws Obstacle {
        try {
            return ContainerServer.start(this);
        } catch (NoClassDefFoundError e) {
            throw new Obstacle(
                    "Testcontainers is not on the class path",
                    "Add the dependency org.testcontainers:testcontainers:2.0.5",
                    e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContainerSettings settings && image.equals(settings.image);
    }

    @Override
    public int hashCode() {
        return image.hashCode();
    }
}
