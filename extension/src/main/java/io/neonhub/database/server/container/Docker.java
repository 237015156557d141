package io.neonhub.database.server.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Ports;
import java.util.Optional;
import java.util.Set;
import org.testcontainers.DockerClientFactory;

/**
 * An engine that Testcontainers can work with. Shared by everything in this JVM that uses Testcontainers, and never
 * closed.
 *
 * @param host where the ports of its containers are published
 */
record Docker(DockerEngine engine, DockerClient client, String host) {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");
    // The API version that Testcontainers resorts to.
    private static final String OLDEST_REQUEST = "/v1.32/info";

    static Docker connect() throws Obstacle {
        DockerEngine engine = DockerEngine.find();
        Optional<String> silence = engine.silence();
        if (silence.isPresent()) {
            throw new Obstacle(silence.get(), "Start Docker, name an engine with DOCKER_HOST", null);
        }
        try {
            DockerClientFactory factory = DockerClientFactory.instance();
            return new Docker(engine, factory.client(), factory.dockerHostIpAddress());
        } catch (RuntimeException e) {
            throw obstacle(engine, e);
        }
    }

    /** On this machine, out of reach of others; elsewhere, where we can reach it. */
    Ports.Binding binding() {
        return LOCAL.contains(host) ? Ports.Binding.bindIp("127.0.0.1") : Ports.Binding.empty();
    }

    private static Obstacle obstacle(DockerEngine engine, RuntimeException failure) {
        String refused = "the Docker engine at " + engine + " refuses Testcontainers: ";
        return engine.refusal(OLDEST_REQUEST)
                .map(words ->
                        new Obstacle(refused + words, "Use Testcontainers and Docker of about the same age", failure))
                .orElseGet(() -> new Obstacle(
                        "Testcontainers cannot use the Docker engine at " + engine + ": " + EngineWords.of(failure),
                        "Where its clean-up container (ryuk) cannot run, set the environment variable"
                                + " TESTCONTAINERS_RYUK_DISABLED=true",
                        failure));
    }
}
