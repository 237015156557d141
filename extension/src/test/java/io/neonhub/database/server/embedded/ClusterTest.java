package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClusterTest {
    @Test
    void keepsItsPasswordOutOfMessages() {
        assertThat(new Cluster("cluster-17", Path.of("cluster"), "secret")).hasToString("Cluster[folder=cluster]");
    }
}
