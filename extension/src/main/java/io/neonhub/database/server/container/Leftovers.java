package io.neonhub.database.server.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Container;
import java.util.List;
import java.util.Optional;

/** Containers of JVMs that were killed where Testcontainers' clean-up container (ryuk) does not run. */
record Leftovers(DockerClient client) {

    void remove() {
        try {
            client.listContainersCmd().withShowAll(true).withLabelFilter(List.of(Owner.LABEL)).exec().stream()
                    .filter(Leftovers::isAbandoned)
                    .map(container -> new DatabaseContainer(client, container.getId()))
                    .forEach(DatabaseContainer::remove);
        } catch (DockerException e) {
            // Tidying up for others must not keep this server from starting.
        }
    }

    private static boolean isAbandoned(Container container) {
        return Optional.ofNullable(container.getLabels().get(Owner.LABEL))
                .flatMap(Owner::parse)
                .filter(owner -> owner.hasEnded("running".equals(container.getState())))
                .isPresent();
    }
}
