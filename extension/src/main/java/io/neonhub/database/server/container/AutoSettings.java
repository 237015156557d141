package io.neonhub.database.server.container;

import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.ServerSettings;
import io.neonhub.database.server.embedded.EmbeddedSettings;

/**
 * A container if there can be one, or else the embedded server, which then says why. Immutable.
 *
 * @param container its reason is not looked at
 * @param embedded its reason is not looked at
 */
public record AutoSettings(ContainerSettings container, EmbeddedSettings embedded) implements ServerSettings {

    @Override
    public PostgresServer start() {
        try {
            return new ContainerSettings(container.image(), "auto: a Docker engine answers").startIfPossible();
        } catch (Obstacle e) {
            return new InsteadOfContainer(embedded.start(), e.what());
        }
    }
}
