package io.neonhub.database.server.container;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Tests that need a Docker engine with images of PostgreSQL. */
public final class Containers {
    /** PostgreSQL 17. */
    public static final String IMAGE = System.getProperty("neonhub.container.image", "postgres:17");

    /** PostgreSQL 17 with the extension vector. */
    public static final String VECTOR_IMAGE = System.getProperty("neonhub.test.vector-image", "pgvector/pgvector:pg17");

    private Containers() {}

    public static void areRequired() {
        Optional<String> silence = DockerEngine.find().silence();
        if (silence.isEmpty()) {
            return;
        }
        if (List.of(System.getProperty("neonhub.test.required", "").split(",")).contains("containers")) {
            fail("neonhub.test.required names containers, but there is " + silence.get());
        }
        Assumptions.abort("servers in containers: there is " + silence.get());
    }
}
