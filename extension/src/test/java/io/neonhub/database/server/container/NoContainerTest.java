package io.neonhub.database.server.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people read where there can be no container. Needs no engine. */
class NoContainerTest {
    private static final Map<String, String> NO_ENGINE = Map.of("DOCKER_HOST", "tcp://127.0.0.1:1");

    @Test
    void noEngine() throws IOException {
        assertThat(firstLine("container", Child.classPath(), NO_ENGINE))
                .isEqualTo(
                        "There can be no container: no Docker engine at tcp://127.0.0.1:1 (Connection refused). Start"
                                + " Docker, name an engine with DOCKER_HOST, or take the server that needs no Docker:"
                                + " neonhub.server=embedded (or auto).");
    }

    @Test
    void noEngineAndAChoice() throws IOException {
        assertThat(firstLine("auto", Child.classPath(), NO_ENGINE))
                .isEqualTo("embedded 17.11: no Docker engine at tcp://127.0.0.1:1 (Connection refused)");
    }

    @Test
    void noSocket() throws IOException {
        assertThat(firstLine("auto", Child.classPath(), Map.of("DOCKER_HOST", "unix:///nowhere/docker.sock")))
                .isEqualTo("embedded 17.11: no Docker engine at unix:///nowhere/docker.sock");
    }

    @Test
    void noTestcontainers() throws IOException {
        assertThat(firstLine("container", Child.classPathWithoutTestcontainers(), Map.of()))
                .isEqualTo("There can be no container: Testcontainers is not on the class path. Add the dependency"
                        + " org.testcontainers:testcontainers:2.0.5, or take the server that needs no Docker:"
                        + " neonhub.server=embedded (or auto).");
    }

    @Test
    void noTestcontainersAndAChoice() throws IOException {
        assertThat(firstLine("auto", Child.classPathWithoutTestcontainers(), Map.of()))
                .isEqualTo("embedded 17.11: Testcontainers is not on the class path");
    }

    @Test
    void anEngineThatIsTooNew() throws IOException {
        HttpServer engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", exchange -> {
            boolean ping = exchange.getRequestURI().getPath().equals("/_ping");
            byte[] body = (ping
                            ? "OK"
                            : "{\"message\":\"client version 1.32 is too old. Minimum supported API version is 1.99\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(ping ? 200 : 400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        engine.start();
        try {
            String address = "tcp://127.0.0.1:" + engine.getAddress().getPort();
            assertThat(firstLine("container", Child.classPath(), Map.of("DOCKER_HOST", address)))
                    .isEqualTo("There can be no container: the Docker engine at " + address + " refuses Testcontainers:"
                            + " client version 1.32 is too old. Minimum supported API version is 1.99. Use Testcontainers"
                            + " and Docker of about the same age, or take the server that needs no Docker:"
                            + " neonhub.server=embedded (or auto).");
        } finally {
            engine.stop(0);
        }
    }

    private static String firstLine(String kind, String classPath, Map<String, String> environment) throws IOException {
        try (Child child = Child.start(kind, classPath, environment)) {
            return child.nextLine();
        }
    }
}
